package vanity.docs;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where this project's files are, from whatever module's folder a test runs in. */
final class Repository {
  private Repository() {}

  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("contactflow/flow"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
