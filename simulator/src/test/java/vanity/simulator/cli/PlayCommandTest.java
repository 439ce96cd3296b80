package vanity.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.simulator.cli.Ran.run;

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
  private static final Path LONG = Path.of("calls/talks-for-forty-turns.call");

  @TempDir private Path folder;

  @Test
  void tellsTheCallsInTheOrderGivenThoughTheFirstTakesLongest() throws IOException {
    List<String> files =
        Stream.concat(Stream.of(LONG), IntStream.range(0, 8).mapToObj(this::brief))
            .map(Path::toString)
            .toList();

    var ran = run("", Stream.concat(Stream.of("play"), files.stream()).toArray(String[]::new));

    assertThat(ran.out().lines().filter(line -> line.startsWith("no-golden")))
        .containsExactlyElementsOf(files.stream().map(file -> "no-golden  " + file).toList());
  }

  @Test
  void tellsTheCallsBeforeAFileThatItCannotRead() throws IOException {
    Path first = brief(1);
    Path broken = Files.writeString(folder.resolve("broken.call"), "dance\n");

    var ran =
        run("", "play", LONG.toString(), first.toString(), broken.toString(), first.toString());

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out().lines()).containsExactly("no-golden  " + LONG, "no-golden  " + first);
    assertThat(ran.err())
        .startsWith("vanity: " + broken + " line 1: 'dance' is no step")
        .hasLineCount(1);
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
