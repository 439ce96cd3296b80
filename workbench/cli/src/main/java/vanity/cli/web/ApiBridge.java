package vanity.cli.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import vanity.cli.web.http.Request;
import vanity.cli.web.http.RequestHandler;
import vanity.cli.web.http.Response;

/** Hands HTTP requests to the gateway, and its answers back. */
final class ApiBridge implements RequestHandler {
  private final LocalGateway gateway;

  ApiBridge(LocalGateway gateway) {
    this.gateway = gateway;
  }

  @Override
  public Response answer(Request request) {
    var response =
        gateway.ask(request.method(), request.path(), query(request.query()), request.headers());
    return new Response(response.getStatusCode(), response.getBody(), response.getHeaders());
  }

  /** As API Gateway does: decoded, and values of one name joined by commas. */
  private static Map<String, String> query(String raw) {
    var query = new LinkedHashMap<String, String>();
    if (!raw.isEmpty()) {
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
