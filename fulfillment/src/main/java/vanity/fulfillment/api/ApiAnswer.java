package vanity.fulfillment.api;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import vanity.json.JsonText;

/** An answer, not yet in API Gateway's words. */
record ApiAnswer(int status, Map<String, String> headers, String body) {
  private static final int NOT_MODIFIED = 304;
  private static final int TAG_LENGTH = 32;

  ApiAnswer {
    headers = Map.copyOf(headers);
  }

  /** A document, or 304 where the client has this very one. */
  static ApiAnswer document(Map<String, ?> fields, String ifNoneMatch) {
    String body = JsonText.line(fields);
    String tag = tag(body);
    return ifNoneMatch.contains(tag)
        ? new ApiAnswer(NOT_MODIFIED, Map.of("ETag", tag), "")
        : new ApiAnswer(200, Map.of("ETag", tag, "Content-Type", "application/json"), body);
  }

  static ApiAnswer nothing() {
    return new ApiAnswer(204, Map.of(), "");
  }

  /** A problem document (RFC 9457); its words are ours alone, never the client's. */
  static ApiAnswer problem(int status, String title, String detail) {
    var problem = new LinkedHashMap<String, Object>();
    problem.put("title", title);
    problem.put("status", status);
    problem.put("detail", detail);
    return new ApiAnswer(
        status, Map.of("Content-Type", "application/problem+json"), JsonText.line(problem));
  }

  APIGatewayV2HTTPResponse toGateway() {
    var all = new LinkedHashMap<>(headers);
    // Numbers are personal: browsers may keep them only to ask whether they have changed.
    all.put("Cache-Control", "private, no-cache");
    all.put("X-Content-Type-Options", "nosniff");
    return APIGatewayV2HTTPResponse.builder()
        .withStatusCode(status)
        .withHeaders(all)
        .withBody(body)
        .build();
  }

  private static String tag(String body) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
      return '"' + HexFormat.of().formatHex(hash).substring(0, TAG_LENGTH) + '"';
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
