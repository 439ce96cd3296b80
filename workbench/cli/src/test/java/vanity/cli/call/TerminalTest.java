package vanity.cli.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vanity.cli.call.Terminal.Tone;

class TerminalTest {
  private static final String LINE =
      "00:04.0  line    Here are the best three in your number. Number one. 1, 8 0 0, flowers.";

  @Test
  void wrapsAtWordsUnderWhatWasSaidBefore() {
    assertThat(new Terminal(50, false).shown(LINE, Tone.SPOKEN))
        .isEqualTo(
            """
            00:04.0  line    Here are the best three in your
                             number. Number one. 1, 8 0 0,
                             flowers.\
            """);
  }

  @Test
  void breaksAWordThatIsWiderThanTheTerminal() {
    String row = "00:04.0  line    " + "x".repeat(60);

    assertThat(new Terminal(40, false).shown(row, Tone.SPOKEN).lines())
        .allSatisfy(it -> assertThat(it).hasSizeLessThanOrEqualTo(40))
        .hasSize(3);
  }

  @Test
  void leavesALineAsItIsOutsideATerminal() {
    assertThat(new Terminal(0, false).shown(LINE, Tone.SPOKEN)).isEqualTo(LINE);
  }

  @Test
  void coloursEachRow() {
    assertThat(new Terminal(50, true).shown(LINE, Tone.CALLER).lines())
        .hasSize(3)
        .allSatisfy(row -> assertThat(row).startsWith("\u001b[36m").endsWith("\u001b[0m"));
  }
}
