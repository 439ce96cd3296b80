package vanity.simulator.data;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import vanity.fulfillment.store.ErasureKey;

/** The secret that marks a folder's erased callers; made once, and kept beside the data. */
final class LocalSecret {
  private static final String FILE = "erasure.key";
  private static final int BYTES = 32;

  private LocalSecret() {}

  static ErasureKey of(Path folder) {
    return new ErasureKey(text(folder));
  }

  static String text(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      if (!Files.exists(file)) {
        make(folder, file);
      }
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new DataProblem("--data %s: %s cannot be read; remove it".formatted(folder, FILE));
    }
  }

  /** Written aside and moved, so that no program reads half of it. */
  private static void make(Path folder, Path file) throws IOException {
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    Path whole = Files.createTempFile(folder, "erasure", ".new");
    try {
      Files.writeString(whole, HexFormat.of().formatHex(secret));
      Files.createLink(file, whole);
    } catch (FileAlreadyExistsException another) {
      return; // Another program was first, and its secret holds.
    } finally {
      Files.delete(whole);
    }
  }
}
