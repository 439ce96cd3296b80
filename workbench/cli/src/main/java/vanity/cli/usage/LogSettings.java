package vanity.cli.usage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/** Makes the Java library's logging, ours and that of libraries, print {@link LogLines}. */
public final class LogSettings {
  private static final String CONSOLE = "java.util.logging.ConsoleHandler";

  /**
   * For the library alone, which makes one when something is logged first.
   *
   * @throws IOException never, as the settings are text
   */
  public LogSettings() throws IOException {
    String settings =
        "handlers = %1$s%n%1$s.formatter = %2$s%n".formatted(CONSOLE, LogLines.class.getName());
    LogManager.getLogManager()
        .readConfiguration(new ByteArrayInputStream(settings.getBytes(StandardCharsets.UTF_8)));
  }

  /** From the first line that is logged on; a program that logs nothing loads nothing for it. */
  public static void use() {
    System.setProperty("java.util.logging.config.class", LogSettings.class.getName());
  }
}
