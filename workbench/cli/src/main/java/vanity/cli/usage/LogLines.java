package vanity.cli.usage;

import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;

/** What is logged while the program runs: one line each, as a terminal may be given it. */
public final class LogLines extends Formatter {
  @Override
  public String format(LogRecord logged) {
    String message = formatMessage(logged);
    // Where it was thrown is a bug's, and this is read by whoever typed a wrong name.
    String all = logged.getThrown() == null ? message : message + ": " + logged.getThrown();
    return "vanity: " + Visible.of(all.lines().collect(Collectors.joining(" "))) + "\n";
  }
}
