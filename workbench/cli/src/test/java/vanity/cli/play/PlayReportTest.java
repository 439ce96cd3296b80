package vanity.cli.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vanity.cli.play.PlayResult.Failure;
import vanity.engine.Lexicon;
import vanity.simulator.CallPlayer;
import vanity.simulator.Golden;
import vanity.simulator.LocalBackend;
import vanity.simulator.PhoneSystem;
import vanity.simulator.lex.LexSettings;
import vanity.simulator.script.ScriptReader;

class PlayReportTest {
  private static final PlayResult PASSED =
      new PlayResult(Path.of("a.call"), Optional.empty(), Optional.empty());
  private static final PlayResult FAILED =
      failed("b.call", new Failure(3, "flowers", "bananas", "SpellNumber: ElicitIntent"));
  private static final PlayResult SILENT = failed("c.call", new Failure(7, "flowers", "", null));
  private static final PlayResult BROKEN =
      failed("d.call", new Failure(null, "an end without an error", "an error: x", null));
  private static final PlayResult CHANGED =
      new PlayResult(
          Path.of("e.call"), Optional.empty(), Optional.of(new Golden.Difference(2, "a", "b")));

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void tellsPeopleWhatWasExpectedAndWhatCame() throws IOException {
    PlayReport report = report(false);

    report.call(PASSED);
    report.call(FAILED);
    report.call(SILENT);
    report.call(BROKEN);
    report.call(CHANGED);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualToNormalizingNewlines(
            """
            failed  b.call:3
                    expected:   flowers
                    heard:      bananas
                    understood: SpellNumber: ElicitIntent
            failed  c.call:7
                    expected:   flowers
                    heard:      nothing
            failed  d.call
                    expected:   an end without an error
                    heard:      an error: x
            """);
  }

  @Test
  void tellsProgramsOneObjectACall() throws IOException {
    PlayReport report = report(true);

    report.call(PASSED);
    report.call(FAILED);
    report.call(CHANGED);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualToNormalizingNewlines(
            """
            {"call":"a.call","result":"passed","line":null,"expected":null,"heard":null,"understood":null}
            {"call":"b.call","result":"failed","line":3,"expected":"flowers","heard":"bananas","understood":"SpellNumber: ElicitIntent"}
            {"call":"e.call","result":"passed","line":null,"expected":null,"heard":null,"understood":null}
            """);
  }

  @Test
  void aCallThatDoesNotPassIsNotFine() throws IOException {
    PlayReport report = report(false);

    report.call(CHANGED);
    assertThat(report.fine()).isTrue();

    report.call(BROKEN);
    assertThat(report.fine()).isFalse();
  }

  @Test
  void endsWithTheLinksThatNoCallWalkedAndWhatNobodyReachedInTheBot() throws IOException {
    LocalBackend here = LocalBackend.inMemory(Lexicon.load());
    try (PhoneSystem phones = PhoneSystem.at(Path.of("../.."), here, LexSettings.usual())) {
      new CallPlayer(phones, here::withoutCallers)
          .play(ScriptReader.read("test", "from +18003569377\nsay goodbye\n"));

      PlayReport report = report(false);
      report.call(CHANGED);
      report.call(FAILED);
      out.reset();
      report.end(phones.linkCoverage(), phones.botCoverage());
      report(true).end(phones.linkCoverage(), phones.botCoverage());
    }

    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith(
            "passed  e.call\n"
                + "        note: e.transcript:2 reads otherwise now: b (--update keeps it)\n")
        .containsPattern("\nlinks walked: \\d+ of \\d+ \\(\\d+ %\\)\\n  not walked: ")
        .contains("\nnot reached in the bot: Agent, ", "\n1 passed, 1 failed\n{")
        .containsPattern("\\{\"coverage\":\\{\"walked\":\\d+,\"links\":\\d+,\"missing\":\\[\"");
  }

  @Test
  void writesAReportForCiServices(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("calls.xml");

    JUnitFile.write(file, List.of(PASSED, failed("x/b&<.call", new Failure(3, "a<b", "c", null))));

    assertThat(Files.readString(file))
        .contains(
            "<testsuite name=\"calls\" tests=\"2\" failures=\"1\">",
            "<testcase classname=\"x\" name=\"b&amp;&lt;.call\"><failure message=\"expected:"
                + " a&lt;b\">",
            "heard:      c");
  }

  private static PlayResult failed(String call, Failure failure) {
    return new PlayResult(Path.of(call), Optional.of(failure), Optional.empty());
  }

  private PlayReport report(boolean json) {
    return new PlayReport(new PrintStream(out, true, StandardCharsets.UTF_8), json);
  }
}
