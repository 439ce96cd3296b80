package vanity.fulfillment.caller;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns a number into a mark that only the holder of the secret can make.
 *
 * <p>A plain hash would not do: there are few enough numbers to try them all.
 */
public final class ErasureKey {
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  public ErasureKey(String secret) {
    if (secret.isBlank()) {
      throw new IllegalArgumentException("the erasure key is empty; give it a long random text");
    }
    key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  /** The mark of a number, or of whatever text holds one: 64 hexadecimal digits. */
  public String mark(String number) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(number.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
    }
  }
}
