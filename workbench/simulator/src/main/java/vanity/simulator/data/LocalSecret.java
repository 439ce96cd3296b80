package vanity.simulator.data;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A secret of a data folder: made once, and kept beside the data for its owner alone. */
enum LocalSecret {
  /** Marks erased callers. */
  ERASURE("erasure.key"),

  /** Opens the ports of the engine that serves the folder. */
  TABLE("table.key");

  private static final int BYTES = 32;

  private final String file;

  LocalSecret(String file) {
    this.file = file;
  }

  /** Where the secret of a folder is kept, once somebody has asked for it. */
  Path path(Path folder) {
    return folder.resolve(file);
  }

  /** The secret of a folder, made if there is none. */
  String in(Path folder) {
    Path path = path(folder);
    try {
      if (!Files.exists(path)) {
        make(folder, path);
      }
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
      return Files.readString(path);
    } catch (IOException unreadable) {
      throw new DataProblem("--data %s: %s cannot be read; remove it".formatted(folder, file));
    }
  }

  /** Written aside and moved, so that no program reads half of it. */
  private static void make(Path folder, Path path) throws IOException {
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    Path whole = Files.createTempFile(folder, "secret", ".new");
    try {
      Files.writeString(whole, HexFormat.of().formatHex(secret));
      Files.createLink(path, whole);
    } catch (FileAlreadyExistsException another) {
      return; // Another program was first, and its secret holds.
    } finally {
      Files.delete(whole);
    }
  }
}
