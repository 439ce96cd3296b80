package vanity.simulator.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** A data folder that only its owner may look into. */
final class PrivateFolder {
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");

  private PrivateFolder() {}

  /**
   * The folder's own path, once it is there, can be written and is closed to others.
   *
   * @throws DataProblem if that does not work, with what to do
   */
  static Path at(Path folder) {
    try {
      Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
      OwnFiles.check(folder);
      Files.delete(Files.createTempFile(folder, "write", ".test"));
      close(folder);
      return folder.toRealPath();
    } catch (IOException denied) {
      throw DataProblem.of(folder, denied, "this folder cannot be written; name another");
    }
  }

  private static void close(Path folder) throws IOException {
    if (OWNER_ONLY.containsAll(Files.getPosixFilePermissions(folder))) {
      return;
    }
    if (!isOurs(folder)) {
      // Closing it would shut others out of a home, /tmp or a project.
      throw DataProblem.of(
          folder, "others may look into this folder, and it holds other files; name a new folder");
    }
    Files.setPosixFilePermissions(folder, OWNER_ONLY);
  }

  private static boolean isOurs(Path folder) throws IOException {
    if (Arrays.stream(LocalSecret.values()).anyMatch(s -> Files.exists(s.path(folder)))) {
      return true;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }
}
