package vanity.cli.web.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;

/**
 * The address that a request asks for on this server.
 *
 * @param path decoded
 * @param query as it came, empty without one
 */
record Target(String path, String query) {

  /** Nothing where the address is malformed, is another server's or hides a control character. */
  static Optional<Target> parse(String address) {
    if (!address.startsWith("/") || address.startsWith("//")) {
      return Optional.empty();
    }
    try {
      var uri = new URI(address);
      return uri.getPath().chars().anyMatch(Character::isISOControl)
          ? Optional.empty()
          : Optional.of(
              new Target(uri.getPath(), Objects.requireNonNullElse(uri.getRawQuery(), "")));
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }
}
