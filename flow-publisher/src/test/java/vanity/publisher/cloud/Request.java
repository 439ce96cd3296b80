package vanity.publisher.cloud;

import com.fasterxml.jackson.jr.ob.JSON;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request taken apart.
 *
 * @param target the operation, in the protocols that name it in a header; else ""
 */
public record Request(
    String method,
    List<String> path,
    Map<String, String> query,
    Map<String, Object> body,
    String target) {

  static Request of(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String[] path = exchange.getRequestURI().getRawPath().substring(1).split("/");
    return new Request(
        exchange.getRequestMethod(),
        List.of(path).stream().map(Request::decoded).toList(),
        query(exchange.getRequestURI().getRawQuery()),
        body(exchange, body),
        header(exchange, "X-Amz-Target"));
  }

  private static Map<String, Object> body(HttpExchange exchange, byte[] body) throws IOException {
    if (body.length == 0 || header(exchange, "Content-Type").contains("xml")) {
      return Map.of();
    }
    return header(exchange, "Content-Type").contains("form-urlencoded")
        ? new HashMap<>(query(new String(body, StandardCharsets.UTF_8)))
        : JSON.std.mapFrom(body);
  }

  private static String header(HttpExchange exchange, String name) {
    String value = exchange.getRequestHeaders().getFirst(name);
    return value == null ? "" : value;
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
