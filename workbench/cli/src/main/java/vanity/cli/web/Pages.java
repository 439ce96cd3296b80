package vanity.cli.web;

import java.nio.file.Files;
import java.nio.file.Path;
import vanity.cli.home.Project;
import vanity.cli.usage.WrongUsage;

/** The built dashboard and softphone. */
final class Pages {
  private Pages() {}

  static Path folder() {
    Path pages = Project.root().resolve("dashboard-vue/dist/local");
    if (!Files.isDirectory(pages)) {
      throw new WrongUsage(
          "the pages are not built: run npm ci and npm run build:local -w dashboard-vue");
    }
    return pages;
  }
}
