package vanity.publisher.cloud;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A request taken apart.
 *
 * @param target the operation, in the protocols that name it in a header; else ""
 * @param service that it is signed for, "" if nobody signed it
 */
public record Request(
    String method,
    List<String> path,
    Map<String, String> query,
    Map<String, Object> body,
    String target,
    String service) {

  static Request of(String method, URI uri, Function<String, Optional<String>> header, byte[] body)
      throws IOException {
    String[] path = uri.getRawPath().substring(1).split("/");
    return new Request(
        method,
        List.of(path).stream().map(Request::decoded).toList(),
        query(uri.getRawQuery()),
        body(header.apply("Content-Type").orElse(""), body),
        header.apply("X-Amz-Target").orElse(""),
        signer(header.apply("Authorization").orElse("")));
  }

  /** Who it is signed for: {@code .../20261130/us-east-1/SERVICE/aws4_request, ...}. */
  private static String signer(String authorization) {
    String[] scope = authorization.split("/");
    return scope.length < 5 ? "" : scope[3];
  }

  private static Map<String, Object> body(String type, byte[] body) throws IOException {
    if (body.length == 0 || type.contains("xml")) {
      return Map.of();
    }
    return type.contains("form-urlencoded")
        ? new HashMap<>(query(new String(body, StandardCharsets.UTF_8)))
        : JSON.std.mapFrom(body);
  }

  private static Map<String, String> query(@Nullable String raw) {
    Map<String, String> query = new HashMap<>();
    if (raw != null) {
      for (String pair : raw.split("&")) {
        String[] parts = pair.split("=", 2);
        query.put(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]));
      }
    }
    return query;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  public String text(String name) {
    if (!(body.get(name) instanceof String text)) {
      throw new WireError(400, "InvalidParameterException", name + " is missing");
    }
    return text;
  }

  public Map<String, Object> object(String name) {
    Map<String, Object> copy = new HashMap<>();
    if (body.get(name) instanceof Map<?, ?> map) {
      map.forEach((key, value) -> copy.put(String.valueOf(key), value));
    }
    return copy;
  }
}
