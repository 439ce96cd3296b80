package vanity.cli.web.http;

import java.util.Map;
import java.util.Objects;

/**
 * One HTTP request, as far as this server looks at it.
 *
 * @param path decoded
 * @param query as it came, empty without one
 * @param headers with names in lower case, and values of one name joined by commas
 * @param body as much of it as any handler reads
 */
public record Request(
    String method, String path, String query, Map<String, String> headers, String body) {
  public Request {
    headers = Map.copyOf(headers);
  }

  /** The value of a header named in lower case, empty without one. */
  public String header(String name) {
    return Objects.requireNonNullElse(headers.get(name), "");
  }
}
