package vanity.cli.web.http;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is sent back over HTTP: text of some type, or nothing but a status. */
public record Response(int status, String body, Map<String, String> headers) {
  private static final JSON WRITER = JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES);

  public Response {
    headers = Map.copyOf(headers);
  }

  public static Response of(int status, String type, String body) {
    return new Response(status, body, Map.of("Content-Type", type));
  }

  public static Response json(int status, Object value) throws IOException {
    return of(status, "application/json", WRITER.asString(value));
  }

  public static Response empty(int status) {
    return new Response(status, "", Map.of());
  }

  /** A problem document (RFC 9457). */
  public static Response problem(int status, String title, String detail) throws IOException {
    var problem = new LinkedHashMap<String, Object>();
    problem.put("title", title);
    problem.put("status", status);
    problem.put("detail", detail);
    return of(status, "application/problem+json", WRITER.asString(problem));
  }

  /** A problem after which nothing more is read from the connection. */
  public static Response last(int status, String title, String detail) throws IOException {
    return problem(status, title, detail).with("Connection", "close");
  }

  /** For an address that answers to another method. */
  public static Response notAllowed(String allowed) throws IOException {
    return problem(405, "Method not allowed", "this address answers to " + allowed)
        .with("Allow", allowed);
  }

  private Response with(String name, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Response(status, body, more);
  }
}
