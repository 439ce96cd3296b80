package vanity.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Documents, comments and messages read as a native editor would leave them. */
class WornPhrasesTest {
  private static final Path ROOT = Repository.root();
  private static final List<Worn> WORN = worn();

  /** What callers say is theirs: it is not ours to edit. */
  private static final Pattern CALLERS_WORDS =
      Pattern.compile("PhrasingReportTest|worn-phrases|/hearing/.*Test|LICENSE|lexicon/lists/");

  private static final Set<String> GENERATED =
      Set.of("node_modules", "target", "dist", "cdk.out", "test-results", ".vanity", ".git");
  private static final Pattern WRITTEN = Pattern.compile(".*\\.(md|java|ts|vue|yaml|sh)|.*/vanity");

  /** A sentence of a comment goes on behind the next line's star, slashes or number sign. */
  private static final Pattern NEXT_LINE = Pattern.compile("\\s*\\R\\s*(\\*(?!/)|///?|#)?\\s*");

  @Test
  void noPhraseIsWorn() {
    assertThat(written().flatMap(WornPhrasesTest::wornIn)).isEmpty();
  }

  @Test
  void findsAPhraseOverTheEndOfALine() {
    assertThat(WORN.stream().flatMap(worn -> worn.in("/** Each list stands\n   * there. */")))
        .hasSize(1);
  }

  private static Stream<String> wornIn(Path file) {
    String text = read(file);
    return WORN.stream()
        .flatMap(worn -> worn.in(text))
        .map(fault -> ROOT.relativize(file) + ": " + fault);
  }

  private static Stream<Path> written() {
    return under(ROOT)
        .filter(file -> WRITTEN.matcher(file.toString()).matches())
        .filter(file -> !CALLERS_WORDS.matcher(file.toString()).find());
  }

  private static Stream<Path> under(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !GENERATED.contains(file.getFileName().toString()))
          .filter(file -> !Files.isSymbolicLink(file))
          .flatMap(file -> Files.isDirectory(file) ? under(file) : Stream.of(file))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Worn> worn() {
    try (var lines = WornPhrasesTest.class.getResourceAsStream("worn-phrases.txt")) {
      return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Worn::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Worn(Pattern phrase, String instead) {
    static Worn of(String line) {
      String[] parts = line.split(" ; ", 2);
      return new Worn(Pattern.compile(parts[0], Pattern.CASE_INSENSITIVE), parts[1]);
    }

    Stream<String> in(String text) {
      String sentences = NEXT_LINE.matcher(text).replaceAll(" ");
      return phrase
          .matcher(sentences)
          .results()
          .map(MatchResult::start)
          .map(at -> around(sentences, at) + "; write: " + instead);
    }

    private static String around(String text, int at) {
      return text.substring(Math.max(0, at - 30), Math.min(text.length(), at + 40));
    }
  }
}
