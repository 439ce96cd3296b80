package vanity.cli.web.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.HttpResponseInterceptor;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.protocol.HttpContext;
import vanity.contract.PagePolicy;

/**
 * Puts the headers of the deployed page on whatever is answered, and our own words where the
 * library refused a request: its own repeat the request.
 */
final class EveryAnswer implements HttpResponseInterceptor {
  /** Marks what came from our handlers; the same header is on every answer in the end. */
  private static final String OURS = "X-Content-Type-Options";

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy", PagePolicy.content(""),
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "no-referrer");

  static void mark(ClassicHttpResponse response) {
    response.setHeader(OURS, "nosniff");
  }

  @Override
  public void process(HttpResponse response, EntityDetails entity, HttpContext context)
      throws IOException {
    if (response instanceof ClassicHttpResponse answer
        && !answer.containsHeader(OURS)
        && answer.getCode() >= 400) {
      refuse(answer);
    }
    HEADERS.forEach(response::setHeader);
  }

  private static void refuse(ClassicHttpResponse answer) throws IOException {
    Response ours =
        Response.problem(answer.getCode(), answer.getReasonPhrase(), "this request is malformed");
    byte[] body = ours.body().getBytes(StandardCharsets.UTF_8);
    ours.headers().forEach(answer::setHeader);
    answer.setHeader("Content-Length", body.length);
    answer.setEntity(new ByteArrayEntity(body, null));
    mark(answer);
  }
}
