package vanity.cli;

import java.nio.file.Path;

/** The files that would be deployed. */
final class Project {
  private Project() {}

  /** The project's folder; the launcher says where it is. */
  static Path root() {
    return Path.of(System.getProperty("vanity.home", ""));
  }
}
