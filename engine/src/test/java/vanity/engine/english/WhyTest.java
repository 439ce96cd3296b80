package vanity.engine.english;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.engine.Samples.FINDER;
import static vanity.engine.Samples.number;
import static vanity.engine.Samples.pieces;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vanity.engine.BusinessWords;
import vanity.engine.Samples;
import vanity.engine.VanityFinder;

/** The reason for a result, as a caller would say it. */
class WhyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1-800-FLOWERS | one seven-letter word ends the number
          1-555-22-CLOCK | one five-letter word ends the number
          1-555-PIE-9086 | one three-letter word right after the area code
          1-555-9-PIE-908 | one three-letter word within the number
          1-555-CAKE-CUT | two words, seven letters in all, end the number
          1-555-NEW-CARS | two words that belong together, seven letters in all, end the number
          1-555-A-BOWL-71 | two words that belong together, five letters in all, right after the area code
          1-555-9-OLD-CAR | two words that belong together, six letters in all, end the number
          1-555-DAY-4-YOU | two words, six letters in all, end the number; the 4 is heard as for
          1-555-DAY-2-YOU | two words, six letters in all, end the number; the 2 is heard as to
          1-555-DAY-3-YOU | two words, six letters in all, end the number
          1-555-CALL-777 | one four-letter word right after the area code; easy digits after it
          1-555-CALL-345 | one four-letter word right after the area code; easy digits after it
          1-555-CALL-543 | one four-letter word right after the area code; easy digits after it
          1-555-CALL-775 | one four-letter word right after the area code
          1-555-CALLS-77 | one five-letter word right after the area code
          1-STRAWBERRY | one ten-letter word ends the number
          1-555-A-JAR-PYX | three words, seven letters in all, end the number
          1-OWL-PIE-CALL | three words, ten letters in all, end the number
          """)
  void namesWhatSpeaksForAResult(String display, String why) {
    assertThat(why(FINDER, display)).isEqualTo(why);
  }

  @Test
  void namesAWordOfTheBusiness() {
    var finder = VanityFinder.over(Samples.LEXICON, BusinessWords.parse(List.of("cake")));

    assertThat(why(finder, "1-555-CAKE-CUT"))
        .isEqualTo("two words, seven letters in all, with a word of the business, end the number");
    assertThat(why(finder, "1-555-222-CAKE"))
        .isEqualTo("one four-letter word, with a word of the business, ends the number");
  }

  private static String why(VanityFinder finder, String display) {
    return Why.of(finder.rate(number(display), pieces(display)).reason());
  }
}
