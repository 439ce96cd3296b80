package vanity.cli.home;

import java.nio.file.Path;

/** The files that would be deployed. */
public final class Project {
  private Project() {}

  /** The project's folder; the launcher says where it is. */
  public static Path root() {
    return Path.of(System.getProperty("vanity.home", ""));
  }
}
