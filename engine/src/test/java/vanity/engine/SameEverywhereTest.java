package vanity.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import vanity.engine.english.Spoken;

/** The same numbers give the same lists in every Java process, whatever its settings. */
class SameEverywhereTest {
  private static final int NUMBERS = 3_000;
  private static final List<String> WORDS = List.of("zorbo 20", "call", "cake -3", "abc 5");

  @Test
  void everyProcessGivesTheSameLists() {
    String here = digest();

    assertThat(elsewhere("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=UTF-16"))
        .isEqualTo(here);
    assertThat(
            elsewhere(
                "-XX:TieredStopAtLevel=1", "-Duser.language=ar", "-Duser.timezone=Asia/Tokyo"))
        .isEqualTo(here);
  }

  /** Run in a process of its own: prints one digest over everything that can be seen of a list. */
  public static void main(String[] arguments) {
    System.out.print(digest());
  }

  private static String digest() {
    var finder = VanityFinder.over(Lexicon.load(), BusinessWords.parse(WORDS));
    var seen = new CRC32();
    Samples.numbers(80, NUMBERS)
        .flatMap(number -> finder.bestWithLookAlikes(number, 9).stream())
        .map(vanity ->
            vanity + vanity.display() + vanity.letters() + vanity.words() + Spoken.of(vanity))
        .forEach(text -> seen.update(text.getBytes(StandardCharsets.UTF_8)));
    return Long.toHexString(seen.getValue());
  }

  private static String elsewhere(String... settings) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(settings));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(SameEverywhereTest.class.getName());
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
