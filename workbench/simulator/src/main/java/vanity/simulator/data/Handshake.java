package vanity.simulator.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Shows an engine that we know its folder's secret, and makes it show the same, while neither says
 * it: whoever got the port of an engine that died learns nothing.
 */
final class Handshake {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int NONCE_BYTES = 16;

  private final Path folder;
  private final SecretKeySpec key;

  private Handshake(Path folder, String secret) {
    this.folder = folder;
    this.key = new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM);
  }

  static Handshake of(Path folder) {
    return new Handshake(folder, LocalSecret.TABLE.in(folder));
  }

  /** Whether the one behind the socket serves the folder. */
  boolean succeeds(Socket socket) throws IOException {
    String nonce = nonce();
    String greeting = nonce + " " + proof("program " + nonce) + "\n";
    socket.getOutputStream().write(greeting.getBytes(UTF_8));
    var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
    return isSame(proof("engine " + nonce + " " + folder), answer.readLine());
  }

  private static String nonce() {
    byte[] nonce = new byte[NONCE_BYTES];
    new SecureRandom().nextBytes(nonce);
    return HexFormat.of().formatHex(nonce);
  }

  private String proof(String text) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
    }
  }

  private static boolean isSame(String expected, @Nullable String said) {
    return said != null && MessageDigest.isEqual(expected.getBytes(UTF_8), said.getBytes(UTF_8));
  }
}
