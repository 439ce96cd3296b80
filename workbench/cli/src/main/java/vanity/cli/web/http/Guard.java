package vanity.cli.web.http;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Tells our own pages and programs of this machine from the pages of other sites, whose scripts and
 * forms reach loopback too.
 */
final class Guard {
  private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

  /** Empty for what is not a browser, {@code none} for an address that was typed in. */
  private static final Set<String> OWN_SITES = Set.of("", "none", "same-origin");

  private Guard() {}

  /** What is answered instead of the page, or nothing if the request may pass. */
  static Optional<Response> refusal(Request request) throws IOException {
    if (!isForThisMachine(request)) {
      return Optional.of(
          Response.problem(421, "Misdirected request", "this server answers to localhost only"));
    }
    return isFromOurPage(request) || isALink(request)
        ? Optional.empty()
        : Optional.of(
            Response.problem(403, "Forbidden", "pages of other sites may not use this server"));
  }

  /** Else a site could point a host name of its own here and be our page's origin. */
  private static boolean isForThisMachine(Request request) {
    return HOSTS.contains(request.header("host").replaceFirst(":\\d+$", ""));
  }

  private static boolean isFromOurPage(Request request) {
    return isOurOrigin(request) && OWN_SITES.contains(request.header("sec-fetch-site"));
  }

  private static boolean isOurOrigin(Request request) {
    String origin = request.header("origin");
    return origin.isEmpty() || origin.equals("http://" + request.header("host"));
  }

  /** Following a link shows a page to its user, not to the site that has the link. */
  private static boolean isALink(Request request) {
    return request.method().equals("GET")
        && request.header("origin").isEmpty()
        && request.header("sec-fetch-mode").equals("navigate")
        && request.header("sec-fetch-dest").equals("document");
  }
}
