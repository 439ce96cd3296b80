package vanity.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vanity.engine.Lexicon;
import vanity.engine.VanityFinder;

class NumberStreamTest {
  private static final VanityFinder FINDER = VanityFinder.over(Lexicon.load());

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void answersInTheOrderOfTheInputOverManyBlocks() throws IOException {
    var random = new RandomNumbers(9);
    List<String> numbers = IntStream.range(0, 5_000).mapToObj(i -> random.next().e164()).toList();

    assertThat(copy(String.join("\n", numbers))).isTrue();

    assertThat(out.toString(StandardCharsets.UTF_8).lines().map(line -> field(line, "number")))
        .isEqualTo(numbers);
  }

  @Test
  void skipsBlankLinesAndSaysThatOneIsInvalid() throws IOException {
    assertThat(copy("\n  \n+18003569377\n\n911\n")).isFalse();

    assertThat(out.toString(StandardCharsets.UTF_8).lines().map(line -> field(line, "status")))
        .containsExactly("found", "invalid");
  }

  @Test
  void repeatsWhateverWasWrittenAsJson() throws IOException {
    copy("\"caf\u00e9\" \\ \t\u260e");

    assertThat(out.toString(StandardCharsets.UTF_8).lines().map(line -> field(line, "input")))
        .containsExactly("\"caf\u00e9\" \\ \t\u260e");
  }

  private boolean copy(String lines) throws IOException {
    var answers = new NumberAnswers(FINDER, 5, false, new JsonLines());
    try (var print = new PrintStream(out, false, StandardCharsets.UTF_8)) {
      return new NumberStream(answers).copy(new BufferedReader(new StringReader(lines)), print);
    }
  }

  private static String field(String line, String name) {
    try {
      return (String) JSON.std.mapFrom(line).get(name);
    } catch (IOException e) {
      throw new AssertionError(line, e);
    }
  }
}
