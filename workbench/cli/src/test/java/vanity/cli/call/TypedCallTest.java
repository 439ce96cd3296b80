package vanity.cli.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vanity.cli.Ran;

/** A call that somebody types. */
class TypedCallTest {
  @TempDir private Path folder;

  @Test
  void saysWhatCanBeSaidWhereAQuestionMarkIsTyped() {
    Ran ran = Ran.run("?\nanother number\n?\n0\ngoodbye\n", "call", "--from", "8003569377");

    assertThat(ran.status()).isZero();
    assertThat(ran.err()).contains("more options", "keep it", "ten digits, said or pressed");
    assertThat(ran.out()).doesNotContain("says: ?");
  }

  @Test
  void offersTheNearestPhraseToWhatNobodyUnderstood() {
    Ran ran =
        Ran.run(
            "tomorrow brings rain\nare there some odd other options\ngoodbye\n",
            "call",
            "--from",
            "8003569377");

    assertThat(ran.err())
        .contains("(not understood; ? says what can be said)")
        .containsPattern("\\(not understood; the nearest phrase is \"[a-z ']*other[a-z ']*\"\\)");
  }

  @Test
  void saysHowToKeepTheCallerAfterwards() {
    assertThat(Ran.run("goodbye\n", "call").err())
        .endsWith(
            "This call is forgotten now. With --data DIR callers are remembered,"
                + " and ./vanity callers --data DIR shows them.\n");
  }

  @Test
  void recordsACallThatPlaysAgain() throws IOException {
    Path record = folder.resolve("my.call");
    Ran typed =
        Ran.run("more options\n2\n\n", "call", "--from", "8003569377", "--record", "" + record);

    assertThat(Files.readString(record))
        .isEqualTo(
            """
            from +18003569377
            say more options
            press 2
            silence
            hang up
            """);
    assertThat(Ran.run("", "call", "--script", record.toString()).out()).isEqualTo(typed.out());
  }
}
