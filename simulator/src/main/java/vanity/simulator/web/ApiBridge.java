package vanity.simulator.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hands HTTP requests to the gateway, and its answers back. */
final class ApiBridge implements HttpHandler {
  private final LocalGateway gateway;

  ApiBridge(LocalGateway gateway) {
    this.gateway = gateway;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    var response =
        gateway.ask(
            exchange.getRequestMethod(),
            exchange.getRequestURI().getPath(),
            query(exchange.getRequestURI().getRawQuery()),
            headers(exchange));
    new Answer(response.getStatusCode(), response.getBody(), response.getHeaders()).send(exchange);
  }

  private static Map<String, String> headers(HttpExchange exchange) {
    var headers = new LinkedHashMap<String, String>();
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
    return headers;
  }

  /** As API Gateway does: decoded, and values of one name joined by commas. */
  private static Map<String, String> query(@Nullable String raw) {
    var query = new LinkedHashMap<String, String>();
    if (raw != null) {
      for (String pair : raw.split("&", -1)) {
        String[] parts = pair.split("=", 2);
        query.merge(
            decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "", (a, b) -> a + "," + b);
      }
    }
    return query;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      // A stray per cent sign means itself; whoever reads the value refuses it.
      return text;
    }
  }
}
