package vanity.publisher;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Where the flow's template lies, and what its bytes must be.
 *
 * @param hash SHA-256 of the bytes, in hexadecimal
 */
record Template(String bucket, String key, String hash) {

  /** The text of the bytes that were read, which must be the very bytes that were deployed. */
  String text(byte[] bytes) {
    String found = HexFormat.of().formatHex(sha256().digest(bytes));
    if (!found.equalsIgnoreCase(hash)) {
      throw new PublishingFailure(
          "the flow template s3://%s/%s has SHA-256 %s, not %s as deployed"
              .formatted(bucket, key, found, hash),
          "Somebody replaced the asset: delete it and deploy again, so that it is uploaded again");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
