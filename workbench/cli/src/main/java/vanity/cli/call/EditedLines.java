package vanity.cli.call;

import java.io.IOException;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a terminal, with the keys that shells have: the arrows edit the line and bring earlier
 * ones of this call back. No line is kept after the call, for callers type phone numbers.
 */
final class EditedLines implements TypedLines {
  private final LineReader reader;

  EditedLines(Terminal terminal) {
    reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .build();
  }

  /** The terminal this program runs in; prompts leave standard output to the call. */
  static EditedLines here() throws IOException {
    return new EditedLines(
        TerminalBuilder.builder()
            .system(true)
            .systemOutput(TerminalBuilder.SystemOutput.SysErrOrSysOut)
            .provider("exec") // The others load native code, of which Java 25 warns.
            .build());
  }

  @Override
  public @Nullable String next(String prompt) {
    try {
      return reader.readLine(prompt);
    } catch (EndOfFileException | UserInterruptException hungUp) {
      return null;
    }
  }
}
