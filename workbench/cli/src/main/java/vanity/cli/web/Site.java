package vanity.cli.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vanity.cli.web.http.LocalServer;
import vanity.cli.web.http.RequestHandler;
import vanity.cli.web.http.Response;
import vanity.contract.Route;
import vanity.fulfillment.api.ApiHandler;
import vanity.fulfillment.api.Role;

/** The addresses of the local server and what answers them. */
final class Site {
  private Site() {}

  /**
   * Starts to serve everything.
   *
   * @param pages folder of the built dashboard and softphone
   * @param flow what is shown of the flows, for their pictures
   * @throws IOException if the port is taken
   */
  static LocalServer serve(
      int port, Path pages, ApiHandler api, Telephone telephone, String flow, Role localUser)
      throws IOException {
    return new LocalServer(port, handlers(pages, api, telephone, flow, localUser));
  }

  /** What answers, by the beginning of the path. */
  static Map<String, RequestHandler> handlers(
      Path pages, ApiHandler api, Telephone telephone, String flow, Role localUser)
      throws IOException {
    Response config = Response.json(200, config(localUser));
    return Map.of(
        "/",
        new StaticFiles(pages, Map.of("/", "index.html", "/phone", "phone.html")),
        "/config.json",
        request -> request.method().equals("GET") ? config : Response.notAllowed("GET"),
        Route.PREFIX,
        new ApiBridge(new LocalGateway(api, localUser)),
        "/phone/",
        new PhoneHandler(telephone, flow));
  }

  /** What the page asks first: nobody signs in here, and this is the local user's role. */
  private static Map<String, @Nullable Object> config(Role localUser) {
    var config = new LinkedHashMap<String, @Nullable Object>();
    config.put("signIn", null);
    config.put("role", localUser.name().toLowerCase(Locale.ROOT));
    return config;
  }
}
