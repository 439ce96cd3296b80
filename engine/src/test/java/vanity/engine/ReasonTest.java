package vanity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vanity.engine.Samples.FINDER;
import static vanity.engine.Samples.number;
import static vanity.engine.Samples.pieces;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vanity.engine.Reason.Place;
import vanity.engine.Reason.Trait;

/** What speaks for a result, as facts. */
class ReasonTest {
  @Test
  void countsTheWordsAndTheirLettersAndTellsWhereTheyStand() {
    assertThat(reason("1-800-FLOWERS")).isEqualTo(new Reason(1, 7, Place.END, Set.of()));
    assertThat(reason("1-555-CALL-775"))
        .isEqualTo(new Reason(1, 4, Place.AFTER_AREA_CODE, Set.of()));
    assertThat(reason("1-555-9-PIE-908")).isEqualTo(new Reason(1, 3, Place.WITHIN, Set.of()));
  }

  @Test
  void namesEveryTrait() {
    assertThat(reason("1-555-NEW-CARS").traits()).containsExactly(Trait.BELONGS_TOGETHER);
    assertThat(reason("1-555-CALL-345").traits()).containsExactly(Trait.EASY_DIGITS);
    assertThat(reason("1-DAY-4-YOU-2-GO").traits())
        .containsExactly(Trait.TWO_AS_TO, Trait.FOUR_AS_FOR);
    var finder = VanityFinder.over(Samples.LEXICON, BusinessWords.parse(List.of("cake")));
    assertThat(finder.rate(number("1-555-CAKE-CUT"), pieces("1-555-CAKE-CUT")).reason().traits())
        .containsExactly(Trait.OWN_WORD);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0, 3", "2, 1", "1, 11"})
  void refusesCountsThatNoNumberHas(int words, int letters) {
    assertThatThrownBy(() -> new Reason(words, letters, Place.END, Set.of()))
        .hasMessageContaining(words + " words with " + letters + " letters");
  }

  @Test
  void itsTraitsStayAsTheyWereGiven() {
    var traits = EnumSet.of(Trait.OWN_WORD);
    var reason = new Reason(1, 4, Place.END, traits);

    traits.add(Trait.EASY_DIGITS);

    assertThat(reason.traits()).containsExactly(Trait.OWN_WORD);
  }

  private static Reason reason(String display) {
    return FINDER.rate(number(display), pieces(display)).reason();
  }
}
