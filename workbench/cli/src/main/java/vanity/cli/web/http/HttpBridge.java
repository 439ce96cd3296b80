package vanity.cli.web.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.HttpRequestHandler;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/** Hands the library's requests to our handlers, past the guard, and their answers back. */
public final class HttpBridge implements HttpRequestHandler {
  /** So much more is thrown away, for a client that reads no answer before it has sent all. */
  private static final int MOST_SKIPPED = 1_000_000;

  private final Map<String, RequestHandler> handlers;
  private final Consumer<String> log;

  /**
   * @param log takes a line for each request that no handler could answer
   */
  public HttpBridge(Map<String, RequestHandler> handlers, Consumer<String> log) {
    this.handlers = Map.copyOf(handlers);
    this.log = log;
  }

  @Override
  public void handle(ClassicHttpRequest asked, ClassicHttpResponse response, HttpContext context)
      throws IOException {
    send(answer(asked), response);
  }

  private Response answer(ClassicHttpRequest asked) throws IOException {
    Optional<Target> target = target(asked);
    if (target.isEmpty()) {
      return Response.problem(
          400, "Bad request", "this address is malformed; percent-encode special characters");
    }
    RequestHandler handler = handler(target.get().path());
    Optional<String> body = body(asked.getEntity(), handler.longestBody(target.get().path()));
    // Else the library would read to the end before it sends the answer, and there may be none.
    asked.setEntity(null);
    return body.isEmpty()
        ? Response.last(400, "Bad request", "this request is malformed")
        : answer(handler, request(asked, target.get(), body.get()));
  }

  private Response answer(RequestHandler handler, Request request) throws IOException {
    int longest = handler.longestBody(request.path());
    if (request.body().length() > longest) {
      return Response.last(413, "Too long", "send " + longest + " characters at most");
    }
    Optional<Response> refusal = Guard.refusal(request);
    return refusal.isPresent() ? refusal.get() : allowed(handler, request);
  }

  private static Optional<Target> target(ClassicHttpRequest asked) {
    // Only a proxy is asked for an address that names its server.
    return asked.getAuthority() == null ? Target.parse(asked.getRequestUri()) : Optional.empty();
  }

  private Response allowed(RequestHandler handler, Request request) throws IOException {
    try {
      return handler.answer(request);
    } catch (RuntimeException | IOException broken) {
      log.accept("a request could not be answered: " + broken);
      return Response.problem(500, "Internal error", "see the terminal of ./vanity serve");
    }
  }

  /** The longest beginning of the path answers. */
  private RequestHandler handler(String path) {
    return handlers.keySet().stream()
        .filter(path::startsWith)
        .max(Comparator.comparingInt(String::length))
        .map(handlers::get)
        .orElse(_ -> Response.problem(404, "Not found", "there is no such page"));
  }

  private static Request request(ClassicHttpRequest asked, Target target, String body) {
    var headers = new LinkedHashMap<String, String>();
    for (Header header : asked.getHeaders()) {
      headers.merge(
          header.getName().toLowerCase(Locale.ROOT), header.getValue(), (a, b) -> a + "," + b);
    }
    // The library leaves out the body of what HEAD asks for.
    String method = asked.getMethod().equals("HEAD") ? "GET" : asked.getMethod();
    return new Request(method, target.path(), target.query(), headers, body);
  }

  /** A little more than the longest that is read, and nothing where it breaks off. */
  private static Optional<String> body(@Nullable HttpEntity entity, int longest) {
    if (entity == null) {
      return Optional.of("");
    }
    try {
      // Not closed: that would read to the end, which may never come.
      InputStream in = entity.getContent();
      byte[] body = in.readNBytes(longest + 1);
      if (body.length > longest) {
        in.readNBytes(MOST_SKIPPED);
      }
      return Optional.of(new String(body, StandardCharsets.UTF_8));
    } catch (IOException brokenOff) {
      return Optional.empty();
    }
  }

  private static void send(Response answer, ClassicHttpResponse response) {
    response.setCode(answer.status());
    EveryAnswer.mark(response);
    answer.headers().forEach(response::setHeader);
    if (!answer.body().isEmpty()) {
      response.setEntity(new ByteArrayEntity(answer.body().getBytes(StandardCharsets.UTF_8), null));
    }
  }
}
