package vanity.cli.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.HttpRequestHandler;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/** Hands the library's requests to our handlers, past the guard, and their answers back. */
final class HttpBridge implements HttpRequestHandler {
  private static final System.Logger LOG = System.getLogger(HttpBridge.class.getName());
  private static final int LONGEST_BODY = 10_000;

  private final Map<String, RequestHandler> handlers;

  HttpBridge(Map<String, RequestHandler> handlers) {
    this.handlers = Map.copyOf(handlers);
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
    var request = request(asked, target.get());
    Optional<Response> refusal = Guard.refusal(request);
    return refusal.isPresent() ? refusal.get() : answer(request);
  }

  private static Optional<Target> target(ClassicHttpRequest asked) {
    // Only a proxy is asked for an address that names its server.
    return asked.getAuthority() == null ? Target.parse(asked.getRequestUri()) : Optional.empty();
  }

  private Response answer(Request request) throws IOException {
    try {
      return handler(request.path()).answer(request);
    } catch (RuntimeException bug) {
      LOG.log(System.Logger.Level.ERROR, "a request could not be answered", bug);
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

  private static Request request(ClassicHttpRequest asked, Target target) throws IOException {
    var headers = new LinkedHashMap<String, String>();
    for (Header header : asked.getHeaders()) {
      headers.merge(
          header.getName().toLowerCase(Locale.ROOT), header.getValue(), (a, b) -> a + "," + b);
    }
    return new Request(
        asked.getMethod(), target.path(), target.query(), headers, body(asked.getEntity()));
  }

  private static String body(@Nullable HttpEntity entity) throws IOException {
    if (entity == null) {
      return "";
    }
    try (InputStream in = entity.getContent()) {
      return new String(in.readNBytes(LONGEST_BODY), StandardCharsets.UTF_8);
    }
  }

  private static void send(Response answer, ClassicHttpResponse response) {
    response.setCode(answer.status());
    response.setHeader("X-Content-Type-Options", "nosniff");
    answer.headers().forEach(response::setHeader);
    if (!answer.body().isEmpty()) {
      response.setEntity(new ByteArrayEntity(answer.body().getBytes(StandardCharsets.UTF_8), null));
    }
  }
}
