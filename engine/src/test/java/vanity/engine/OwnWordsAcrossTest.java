package vanity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.engine.Samples.LEXICON;
import static vanity.engine.Samples.ending;
import static vanity.engine.Samples.touch;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a business's own words may become beside other words, and what they may not. */
class OwnWordsAcrossTest {
  private static final int ALL = 50;

  @ParameterizedTest
  @CsvSource({
    "zogas, soup", // ...as so...: an own word, then one of the lexicon
    "bar, setz", // ...ar se...: the other way round
    "zoga, ssk" // two own words
  })
  void aBlockedStringBetweenAnOwnWordAndAnotherIsNeverOffered(String left, String right) {
    PhoneNumber number = ending(left + right);

    List<VanityNumber> found = finder(left + " 50", right + " 50").best(number, ALL);

    assertThat(found).anyMatch(vanity -> vanity.words().contains(left));
    assertThat(found).noneMatch(vanity -> touch(vanity, left, right));
  }

  @Test
  void theSameWordsAreOfferedWhereNothingArises() {
    assertThat(finder("zogat", "soup").best(ending("zogatsoup"), ALL))
        .anyMatch(vanity -> touch(vanity, "zogat", "soup"));
  }

  @Test
  void digitsThatReadAsLettersAreHeldAgainstOwnWordsToo() {
    assertThat(finder("zoas 50").best(new PhoneNumber("5552962752"), ALL))
        .noneMatch(vanity -> vanity.display().contains("ZOAS-5"));
    assertThat(finder("zoas 50").best(new PhoneNumber("5552962722"), ALL))
        .anyMatch(vanity -> vanity.display().contains("ZOAS-2"));
  }

  @Test
  void aForbiddenPairStaysForbiddenWhateverItsWordsWeigh() {
    PhoneNumber number = ending("madcow");

    List<VanityNumber> found = finder("mad 50", "cow 50").best(number, ALL);

    assertThat(found).anyMatch(vanity -> vanity.words().contains("mad"));
    assertThat(found).noneMatch(vanity -> touch(vanity, "mad", "cow"));
  }

  @Test
  void aWordOfTheListItselfIsItsOwnersBusiness() {
    assertThat(LEXICON.contains("ass")).isFalse();

    assertThat(finder("ass").best(ending("ass"), ALL))
        .anyMatch(vanity -> vanity.words().contains("ass"));
  }

  private static VanityFinder finder(String... lines) {
    return VanityFinder.over(LEXICON, BusinessWords.parse(List.of(lines)));
  }
}
