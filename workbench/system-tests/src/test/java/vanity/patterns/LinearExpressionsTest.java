package vanity.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Twice the text is at most twice the work for every regular expression that the program or the
 * page has, however the text was made up; and no length of it exhausts the stack. Work is looks at
 * a character, so nothing is timed.
 */
class LinearExpressionsTest {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final List<Expression> ALL =
      Stream.of(Expressions.ofTheProgram(ROOT), Expressions.ofTheScripts(ROOT))
          .flatMap(List::stream)
          .toList();

  @Test
  void noneGrowsFasterThanItsText() {
    assertThat(hard(HardTexts::growing)).isEmpty();
  }

  @Test
  void noneIsTooDeepForTheStack() {
    assertThat(hard(HardTexts::tooDeep)).isEmpty();
  }

  @Test
  void thoseOfTheProgramAndOfThePageAreFound() {
    assertThat(ALL)
        .hasSizeGreaterThan(150)
        .extracting(Expression::toString)
        .contains(
            "api/QueryNumbers holds against \\d{1,4}",
            "api/CallersApi holds against [\\w-]{1,64}",
            "contactflow/FlowTemplate looks for \\$\\{(\\w+)}",
            "grouped.ts looks for ^\\+1([\\d•]{3})([\\d•]{3})([\\d•]{4})$");
  }

  @ParameterizedTest
  @CsvSource({
    "true, '[.!?]+$'",
    "true, '\\s*,\\s*'",
    "true, '\\$\\{([^}]+)}'",
    "true, '<!--.*-->'",
    "false, '[a-z]*[a-z0-9]*-'",
    "false, '([a-z]+)+:'",
    "false, '<([A-Za-z][\\w.-]*)([^<>]*?)(/?)>'"
  })
  void oneThatGrowsWouldBeFound(boolean searches, String regex) {
    var bad = new Expression("", Pattern.compile(regex), searches);

    assertThat(new HardTexts(bad).growing()).isPresent();
  }

  @Test
  void oneThatIsTooDeepWouldBeFound() {
    var bad = new Expression("", Pattern.compile("(?:a|bc)*"), false);

    assertThat(new HardTexts(bad).tooDeep()).isPresent();
  }

  private static List<String> hard(Function<HardTexts, Optional<String>> on) {
    return ALL.stream()
        .flatMap(it -> on.apply(new HardTexts(it)).map(text -> it + " is hard on " + text).stream())
        .toList();
  }
}
