package vanity.cli.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.Test;

/** Lines that are edited with the keys of a keyboard. */
class EditedLinesTest {
  private static final String UP = "\u001b[A";
  private static final String LEFT = "\u001b[D";
  private static final String END_OF_INPUT = "\u0004";

  @Test
  void arrowsEditALineAndBringTheLastOneBack() throws IOException {
    EditedLines lines = typing("more option" + LEFT + "!\r", UP + "s\r", END_OF_INPUT);

    assertThat(lines.next("> ")).isEqualTo("more optio!n");
    assertThat(lines.next("> ")).isEqualTo("more optio!ns");
    assertThat(lines.next("> ")).isNull();
  }

  private static EditedLines typing(String... typed) throws IOException {
    var keys = new ByteArrayInputStream(String.join("", typed).getBytes(StandardCharsets.UTF_8));
    return new EditedLines(
        new ExternalTerminal(
            "keyboard", "ansi", keys, new ByteArrayOutputStream(), StandardCharsets.UTF_8));
  }
}
