package vanity.cli.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogLinesTest {
  @AfterEach
  void asItWas() throws IOException {
    LogManager.getLogManager().readConfiguration();
  }

  @Test
  void isOneLineWithoutControlCharacters() throws IOException {
    new LogSettings();

    assertThat(printed("no block '\u001b]0;owned\u0007\u202e'\r\nin the flow", null))
        .isEqualTo("vanity: no block '\\x1b]0;owned\\x07\\x202e' in the flow\n");
  }

  @Test
  void namesWhatWasThrownAndNotWhere() throws IOException {
    new LogSettings();

    assertThat(printed("a call broke off", new IllegalStateException("the store\u001b[2J is gone")))
        .isEqualTo(
            "vanity: a call broke off: java.lang.IllegalStateException: the store\\x1b[2J is"
                + " gone\n");
  }

  private static String printed(String message, @Nullable Throwable thrown) {
    var record = new LogRecord(Level.WARNING, message);
    record.setThrown(thrown);
    return Logger.getLogger("").getHandlers()[0].getFormatter().format(record);
  }
}
