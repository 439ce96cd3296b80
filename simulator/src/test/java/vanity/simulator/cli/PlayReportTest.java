package vanity.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vanity.engine.Lexicon;
import vanity.simulator.CallPlayer;
import vanity.simulator.LocalBackend;
import vanity.simulator.PhoneSystem;
import vanity.simulator.lex.LexSettings;
import vanity.simulator.script.ScriptReader;

class PlayReportTest {
  private static final PlayResult SAME =
      new PlayResult(Path.of("a.call"), PlayResult.Kind.SAME, 0, null, null);
  private static final PlayResult DIFFERS =
      new PlayResult(Path.of("b.call"), PlayResult.Kind.DIFFERS, 3, "flowers", "bananas");
  private static final PlayResult NO_GOLDEN =
      new PlayResult(Path.of("c.call"), PlayResult.Kind.NO_GOLDEN, 0, null, null);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void tellsPeopleWhatWasExpectedAndWhatCame() throws IOException {
    PlayReport report = report(false);

    report.call(SAME);
    report.call(DIFFERS);
    report.call(NO_GOLDEN);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualToNormalizingNewlines(
            """
            same       a.call
            differs    b.call
                       line 3
                       expected: flowers
                       got:      bananas
            no-golden  c.call
            """);
  }

  @Test
  void tellsProgramsOneObjectACall() throws IOException {
    PlayReport report = report(true);

    report.call(SAME);
    report.call(DIFFERS);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualToNormalizingNewlines(
            """
            {"call":"a.call","result":"same","line":null,"expected":null,"got":null}
            {"call":"b.call","result":"differs","line":3,"expected":"flowers","got":"bananas"}
            """);
  }

  @Test
  void endsWithTheLinksThatNoCallWalkedAndWhatNobodyReachedInTheBot() throws IOException {
    LocalBackend here = LocalBackend.inMemory(Lexicon.load());
    try (PhoneSystem phones = PhoneSystem.at(Path.of(".."), here, LexSettings.usual())) {
      new CallPlayer(phones, here::withoutCallers)
          .play(ScriptReader.read("test", "from +18003569377\nsay goodbye\n"));

      report(false).coverage(phones.linkCoverage(), phones.botCoverage());
      report(true).coverage(phones.linkCoverage(), phones.botCoverage());
    }

    assertThat(out.toString(StandardCharsets.UTF_8))
        .containsPattern("^links walked: \\d+ of \\d+ \\(\\d+ %\\)\\n  not walked: ")
        .contains("\nnot reached in the bot: Agent, ")
        .containsPattern("\\{\"coverage\":\\{\"walked\":\\d+,\"links\":\\d+,\"missing\":\\[\"");
  }

  private PlayReport report(boolean json) {
    return new PlayReport(new PrintStream(out, true, StandardCharsets.UTF_8), json);
  }
}
