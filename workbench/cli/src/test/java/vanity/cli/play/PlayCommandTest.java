package vanity.cli.play;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.cli.Ran.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are played several at once, and told as if one by one. */
class PlayCommandTest {
  private static final Path LONG = Path.of("../calls/talks-for-forty-turns.call");

  @TempDir private Path folder;

  @Test
  void tellsTheCallsInTheOrderGivenThoughTheFirstTakesLongest() throws IOException {
    List<String> files =
        Stream.concat(Stream.of(LONG), IntStream.range(0, 8).mapToObj(this::brief))
            .map(Path::toString)
            .toList();

    var ran = run("", Stream.concat(Stream.of("play"), files.stream()).toArray(String[]::new));

    assertThat(ran.out().lines().filter(line -> line.endsWith(".call")))
        .containsExactlyElementsOf(files.stream().map(file -> "passed  " + file).toList());
  }

  @Test
  void tellsTheCallsBeforeAFileThatItCannotRead() throws IOException {
    Path first = brief(1);
    Path broken = Files.writeString(folder.resolve("broken.call"), "dance\n");

    var ran =
        run("", "play", LONG.toString(), first.toString(), broken.toString(), first.toString());

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out().lines()).containsExactly("passed  " + LONG, "passed  " + first);
    assertThat(ran.err())
        .startsWith("vanity: " + broken + " line 1: 'dance' is not a step")
        .hasLineCount(1);
  }

  @Test
  void endsWithHowManyPassedAndFailed() throws IOException {
    Path fails = Files.writeString(folder.resolve("fails.call"), "from withheld\nexpect x\n");

    var green = run("", "play", brief(1).toString(), brief(2).toString());
    var red = run("", "play", brief(1).toString(), fails.toString());

    assertThat(green.out()).endsWith("\n2 passed, 0 failed\n").doesNotContain("golden");
    assertThat(green.status()).isZero();
    assertThat(red.out()).endsWith("\n1 passed, 1 failed\n");
    assertThat(red.status()).isOne();
  }

  @Test
  void saysOfAFailedCallWhereItFailedWhatWasHeardAndWhatTheLambdaUnderstood() throws IOException {
    Path fails =
        Files.writeString(
            folder.resolve("fails.call"),
            "from +18003569377\nsay spell the second one\nexpect bananas\nhang up\n");

    var people = run("", "play", fails.toString()).out();
    var programs = run("", "play", "--json", fails.toString()).out();

    assertThat(people)
        .startsWith("failed  " + fails + ":3\n        expected:   bananas\n        heard:      ")
        .containsPattern("\n {8}heard: {6}.*Number two.*\n {8}understood: SpellNumber: \\w+\n");
    assertThat(programs)
        .startsWith(
            "{\"call\":\"%s\",\"result\":\"failed\",\"line\":3,\"expected\":\"bananas\",\"heard\":\""
                .formatted(fails))
        .containsPattern("\"understood\":\"SpellNumber: \\w+\"}\n\\{\"coverage\":");
  }

  @Test
  void keepsATranscriptForReadingAndOnlyNotesThatItReadsOtherwiseNow() throws IOException {
    Path call = brief(1);
    Path kept = folder.resolve("brief-1.transcript");

    run("", "play", "--update", call.toString());
    var same = run("", "play", call.toString());
    Files.writeString(kept, "other words\n");
    var differs = run("", "play", call.toString());

    assertThat(same.out()).doesNotContain("note:");
    assertThat(differs.status()).isZero();
    assertThat(differs.out())
        .startsWith("passed  " + call + "\n        note: " + kept + ":1 reads otherwise now:")
        .endsWith("\n1 passed, 0 failed\n");
  }

  @Test
  void saysPlainlyWhichTranscriptItCannotWrite() throws IOException {
    Path call = brief(1);
    Files.createDirectory(folder.resolve("brief-1.transcript"));

    var ran = run("", "play", "--update", call.toString());

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err())
        .startsWith("vanity: cannot use " + folder.resolve("brief-1.transcript"))
        .hasLineCount(1);
  }

  private Path brief(int number) {
    try {
      return Files.writeString(
          folder.resolve("brief-" + number + ".call"), "from withheld\nhang up\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
