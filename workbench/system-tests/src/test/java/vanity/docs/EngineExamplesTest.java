package vanity.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vanity.engine.Lexicon;
import vanity.engine.ParsedNumber;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityFinder;
import vanity.engine.VanityNumber;
import vanity.engine.english.Why;

/** The examples of the engine's document are what the engine says today. */
class EngineExamplesTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("(?m)^\\| (\\+1\\d{10}) \\| (\\S+) \\| (\\w+), ([\\d.]+) \\| ([^|]+) \\|");

  @Test
  void everyExampleIsWhatTheEngineSaysFirst() throws IOException {
    String document = Files.readString(Repository.root().resolve("docs/engine.md"));
    List<MatchResult> examples = EXAMPLE.matcher(document).results().toList();
    var finder = VanityFinder.over(Lexicon.load());

    assertThat(examples).hasSizeGreaterThanOrEqualTo(10);
    for (MatchResult example : examples) {
      var number = ((ParsedNumber.Valid) PhoneNumber.parse(example.group(1))).number();
      VanityNumber first = finder.best(number, 1).getFirst();
      assertThat(List.of(first.display(), grade(first), Why.of(first.reason())))
          .containsExactly(example.group(2), example.group(3), example.group(5));
      assertThat(Double.parseDouble(example.group(4))).isEqualTo(first.score());
    }
  }

  private static String grade(VanityNumber vanity) {
    return vanity.grade().name().toLowerCase(Locale.ROOT);
  }
}
