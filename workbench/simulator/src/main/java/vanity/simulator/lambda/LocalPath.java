package vanity.simulator.lambda;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A secret that comes first in every path of a server: AWS's runtime client sends no key of ours in
 * a header, but keeps a path that follows the address it is given.
 */
record LocalPath(String prefix) {
  private static final int BYTES = 32;

  static LocalPath made() {
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    return new LocalPath("/" + HexFormat.of().formatHex(secret));
  }

  /** What follows the secret, and nothing where it is another. */
  Optional<String> below(String path) {
    int length = Math.min(prefix.length(), path.length());
    // In the same time whether the first letter differs or the last.
    return MessageDigest.isEqual(bytes(prefix), bytes(path.substring(0, length)))
        ? Optional.of(path.substring(length))
        : Optional.empty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Not for logs. */
  @Override
  public String toString() {
    return "LocalPath";
  }
}
