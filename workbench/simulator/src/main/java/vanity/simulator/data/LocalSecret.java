package vanity.simulator.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A secret of a data folder: made once, and kept beside the data for its owner alone. */
enum LocalSecret {
  /** Marks erased callers. */
  ERASURE("erasure.key", " and no longer know who was erased"),

  /** Opens the ports of the engine that serves the folder. */
  TABLE("table.key", "");

  private static final int BYTES = 32;
  private static final Pattern WHOLE = Pattern.compile("[0-9a-f]{%d}".formatted(2 * BYTES));

  private final String file;

  /** What a folder forgets without it. */
  private final String loss;

  LocalSecret(String file, String loss) {
    this.file = file;
    this.loss = loss;
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
      return whole(folder, read(path));
    } catch (IOException unreadable) {
      throw DataProblem.of(folder, unreadable, file + " cannot be read; remove it");
    }
  }

  /** Never more than a little: it may have become a link to anything. */
  private static String read(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return new String(in.readNBytes(4 * BYTES), StandardCharsets.UTF_8);
    }
  }

  private String whole(Path folder, String secret) {
    if (WHOLE.matcher(secret).matches()) {
      return secret;
    }
    throw DataProblem.of(
        folder,
        "%s is %s; put a copy of it back, or remove it%s"
            .formatted(file, secret.isBlank() ? "empty" : "damaged", loss));
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
