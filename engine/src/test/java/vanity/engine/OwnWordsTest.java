package vanity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vanity.engine.Samples.FINDER;
import static vanity.engine.Samples.LEXICON;
import static vanity.engine.Samples.number;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a business's own words do to the results. */
class OwnWordsTest {
  @Test
  void aWordThatTheLexiconDoesNotKnowIsFound() {
    assertThat(LEXICON.contains("zorbo")).isFalse();

    VanityNumber first = finder("zorbo").best(number("555-22-ZORBO"), 1).getFirst();

    assertThat(first.display()).isEqualTo("1-555-22-ZORBO");
    assertThat(first.reason().has(Reason.Trait.OWN_WORD)).isTrue();
  }

  @Test
  void aWordThatIsAvoidedLosesItsPointsAndNothingElse() {
    PhoneNumber pizza = number("555-82-PIZZA");
    VanityNumber before = FINDER.best(pizza, 1).getFirst();

    VanityNumber after = finder("pizza -7").best(pizza, 1).getFirst();

    assertThat(after.display()).isEqualTo(before.display());
    assertThat(after.score()).isCloseTo(before.score() - 7, within(0.001));
  }

  @Test
  void aWordIsFoundOnceThoughBothListsHoldIt() {
    assertThat(finder("pizza 20").best(number("555-82-PIZZA"), 50))
        .extracting(VanityNumber::display)
        .doesNotHaveDuplicates();
  }

  @Test
  void anAvoidedWordSinks() {
    PhoneNumber cakeCut = number("+17242253288");

    List<VanityNumber> found = finder("cake -50").best(cakeCut, 5);

    assertThat(FINDER.best(cakeCut, 1).getFirst().words()).contains("cake");
    assertThat(found.getFirst().words()).doesNotContain("cake");
  }

  @Test
  void aWordThatHardlyAnybodyKnowsComesFirstForItsOwner() {
    PhoneNumber acme = number("+12122263999");

    assertThat(FINDER.best(acme, 9)).noneMatch(vanity -> vanity.letters().equals("ACME"));
    assertThat(finder("acme").best(acme, 1).getFirst().display()).isEqualTo("1-212-ACME-999");
    assertThat(finder("acme").best(acme, 1).getFirst().grade()).isEqualTo(Grade.SPEAK);
    assertThat(finder("acme 0").best(acme, 1).getFirst().letters()).isNotEqualTo("ACME");
  }

  @Test
  void aWordOfNoWeightIsNeitherPreferredNorAvoided() {
    Samples.numbers(60, 500)
        .forEach(number ->
            assertThat(finder("call 0", "cake 0").best(number, 5))
                .extracting(VanityNumber::display)
                .isEqualTo(FINDER.best(number, 5).stream().map(VanityNumber::display).toList()));
  }

  @Test
  void longWordsAreFoundWholeAndTollFreeCodesStayDigits() {
    assertThat(finder("zorbozorbo").best(number("967-269-6726"), 1).getFirst().display())
        .isEqualTo("1-ZORBOZORBO");
    assertThat(finder("ttt").best(number("888-555-0188"), 5))
        .noneMatch(vanity -> vanity.words().contains("ttt"));
  }

  @Test
  void lookAlikesServeOwnWordsToo() {
    VanityFinder finder = finder("zorbo");
    PhoneNumber number = number("555-229-0720");

    assertThat(finder.best(number, 5)).noneMatch(vanity -> vanity.words().contains("zorbo"));
    assertThat(finder.bestWithLookAlikes(number, 5))
        .filteredOn(vanity -> vanity.words().contains("zorbo"))
        .extracting(VanityNumber::display)
        .first()
        .isEqualTo("1-555-22-Z0RB0");
  }

  @Test
  void anotherLetterOfItsKeyDoesNotLookLikeTheDigit() {
    assertThat(finder("zorbm").bestWithLookAlikes(number("555-229-0720"), 50))
        .noneMatch(vanity -> vanity.words().contains("zorbm"));
  }

  @Test
  void moreWordsThanAnyLexiconHoldsAreFoundToo() {
    PhoneNumber number = number("555-312-2222");
    List<String> all = spellings(5);
    for (int words = 100; words < 140; words++) {
      List<String> own = all.subList(0, words);

      assertThat(finder(own.toArray(String[]::new)).best(number, 100_000))
          .flatExtracting(VanityNumber::words)
          .containsAll(own);
    }
  }

  /** What may be spelled with the letters of the 2. */
  private static List<String> spellings(int length) {
    return length == 0
        ? List.of("")
        : spellings(length - 1).stream()
            .flatMap(rest -> Stream.of(rest + "a", rest + "b", rest + "c"))
            .toList();
  }

  @Test
  void anAddedWordNeverLowersTheBestScore() {
    var random = new Random(61);
    List<String> known = LEXICON.words().toList();
    for (int list = 0; list < Samples.size(20, 300); list++) {
      var finder = VanityFinder.over(LEXICON, anyWords(random, known));
      Samples.numbers(62 + list, 500)
          .forEach(number ->
              assertThat(bestScore(finder, number))
                  .as("%s", number)
                  .isGreaterThanOrEqualTo(bestScore(FINDER, number)));
    }
  }

  @Test
  void findsTheSameAsBruteForce() {
    var random = new Random(63);
    for (int list = 0; list < Samples.size(3, 20); list++) {
      BusinessWords words = anyWords(random, LEXICON.words().toList());
      var finder = VanityFinder.over(LEXICON, words);
      Stream<String> all = Stream.concat(LEXICON.words(), words.points().keySet().stream());
      var bruteForce = new BruteForce(finder, all.distinct().toList(), words);

      Samples.numbers(64 + list, 50)
          .forEach(number ->
              assertThat(finder.best(number, 5))
                  .as("%s with %s", number, words)
                  .isEqualTo(bruteForce.best(number, 5)));
    }
  }

  /** Words that the lexicon knows and words that nobody does, none of them avoided. */
  private static BusinessWords anyWords(Random random, List<String> known) {
    var points = new TreeMap<String, Integer>();
    for (int i = 0; i < 20; i++) {
      points.put(known.get(random.nextInt(known.size())), random.nextInt(51));
      points.put(letters(random, 2 + random.nextInt(4)), random.nextInt(51));
    }
    return new BusinessWords(Map.copyOf(points));
  }

  private static String letters(Random random, int length) {
    var word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }

  private static double bestScore(VanityFinder finder, PhoneNumber number) {
    return finder.best(number, 1).stream().mapToDouble(VanityNumber::score).max().orElse(-1e9);
  }

  private static VanityFinder finder(String... lines) {
    return VanityFinder.over(LEXICON, BusinessWords.parse(List.of(lines)));
  }
}
