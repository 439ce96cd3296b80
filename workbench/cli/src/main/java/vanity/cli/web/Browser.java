package vanity.cli.web;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Locale;

/** Opens a page in the browser of whoever sits at this machine. */
final class Browser {
  private Browser() {}

  /** Opens it, or says where to go where no program is found that does. */
  static void show(String address) {
    if (!open(address)) {
      System.err.println("vanity: no browser was found to open; go to " + address);
    }
  }

  private static boolean open(String address) {
    return programs().stream().anyMatch(program -> starts(program, address));
  }

  private static List<String> programs() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return system.contains("mac")
        ? List.of("open")
        : List.of("wslview", "xdg-open"); // The first is Windows's own, from its Linux.
  }

  private static boolean starts(String program, String address) {
    try {
      new ProcessBuilder(program, address)
          .redirectOutput(Redirect.DISCARD)
          .redirectError(Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException notInstalled) {
      return false;
    }
  }
}
