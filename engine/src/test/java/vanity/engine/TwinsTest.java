package vanity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.engine.Samples.FINDER;
import static vanity.engine.Samples.number;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Those that are said in one breath, and what nobody could tell apart by ear. */
class TwinsTest {
  @ParameterizedTest
  @CsvSource({
    "555-553-4627, MAP, NAP",
    "555-763-5521, ROD, SOD",
    "555-225-3288, CAKE-CUT, ABLE-CUT",
    "555-553-8433, TIDE, TIED"
  })
  void onlyOneOfTwoTwinsIsAmongTheFirstThree(String written, String one, String other) {
    List<String> first = endings(written, 3);

    assertThat(first)
        .satisfiesAnyOf(
            list -> assertThat(list).noneMatch(display -> display.contains("-" + one)),
            list -> assertThat(list).noneMatch(display -> display.contains("-" + other)));
  }

  @Test
  void theTwinOfOneOfTheFirstThreeComesAmongTheNext() {
    assertThat(endings("555-225-3288", 3))
        .contains("1-555-CAKE-CUT")
        .doesNotContain("1-555-BALD-CUT");
    assertThat(endings("555-225-3288", 6)).contains("1-555-BALD-CUT");
  }

  @Test
  void wordsThatTheLexiconSaysSoundAlikeAreOnTheSameKeys() {
    assertThat(Samples.soundAlike("tide", "tied")).isTrue();
    assertThat(Samples.soundAlike("tied", "tide")).isTrue();
    assertThat(Samples.soundAlike("cake", "able")).isFalse();
  }

  @Test
  void noThreeAreToldOfWhichTwoDifferInOneLetter() {
    Samples.numbers(61, Samples.size(20_000, 300_000))
        .map(number -> FINDER.best(number, 3))
        .forEach(TwinsTest::assertNoTwins);
  }

  private static void assertNoTwins(List<VanityNumber> three) {
    for (int i = 0; i < three.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(apart(three.get(i), three.get(j))).as("%s", three).isGreaterThan(1);
      }
    }
  }

  /** At how many places two displays differ; many if only one shows a letter at one of them. */
  private static int apart(VanityNumber one, VanityNumber other) {
    String a = one.display().replace("-", "");
    String b = other.display().replace("-", "");
    int apart = 0;
    for (int i = 0; i < a.length(); i++) {
      if (Character.isLetter(a.charAt(i)) != Character.isLetter(b.charAt(i))) {
        return a.length();
      }
      apart += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return apart;
  }

  private static List<String> endings(String written, int top) {
    return FINDER.best(number(written), top).stream().map(VanityNumber::display).toList();
  }
}
