package vanity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.engine.Samples.FINDER;
import static vanity.engine.Samples.LEXICON;
import static vanity.engine.Samples.number;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vanity.engine.Piece.Word;
import vanity.engine.english.Spoken;

class VanityFinderTest {
  @ParameterizedTest
  @CsvSource({"+18003569377, FLOWERS", "1-800-FLOWERS, FLOWERS"})
  void findsTheFamousWordFirst(String written, String letters) {
    assertThat(FINDER.best(number(written), 5).getFirst().letters()).isEqualTo(letters);
  }

  @ParameterizedTest
  @CsvSource({"+17242253288, CAKECUT", "+18004663528, GOOD", "+18078399243, WAGE"})
  void prefersAPlainGoodWordToTwoThatMakeNoSense(String written, String letters) {
    assertThat(FINDER.best(number(written), 3))
        .anyMatch(vanity -> vanity.letters().equals(letters))
        .noneMatch(vanity -> vanity.letters().equals("INNFLAT"));
  }

  @ParameterizedTest
  @CsvSource({"+17242253288", "+15556392277"})
  void coversTheLocalPartWithTwoWordsFirst(String written) {
    VanityNumber first = FINDER.best(number(written), 5).getFirst();

    assertThat(first.words()).hasSize(2);
    assertThat(first.letters()).hasSize(7);
  }

  @ParameterizedTest
  @CsvSource({"+18007586237, PLUMBER", "+18003486377, FITNESS"})
  void prefersOneWordThatFillsTheNumberToPartsOfIt(String written, String letters) {
    assertThat(FINDER.best(number(written), 1).getFirst().letters()).isEqualTo(letters);
  }

  @Test
  void findsNothingWhereNothingIs() {
    assertThat(FINDER.best(number("+12077704050"), 5)).isEmpty();
  }

  @Test
  void finds_the_same_as_brute_force() {
    var bruteForce = new BruteForce(FINDER, LEXICON.words().toList());

    Samples.numbers(7, Samples.size(1000, 10_000))
        .forEach(number ->
            assertThat(FINDER.best(number, 5))
                .as("%s", number)
                .isEqualTo(bruteForce.best(number, 5)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"4446422243", "2242344333", "8007246654", "2262262262"})
  void aListOfEverythingBeginsWithTheShorterOnes(String digits) {
    List<VanityNumber> all = FINDER.bestWithLookAlikes(new PhoneNumber(digits), 100_000);

    assertThat(all).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    for (int top = 1; top < all.size(); top += 7) {
      assertThat(FINDER.bestWithLookAlikes(new PhoneNumber(digits), top))
          .isEqualTo(all.subList(0, top));
    }
  }

  @Test
  void everyResultDialsBackAsPrintedAndAsSpoken() {
    Samples.numbers(3, Samples.size(20_000, 300_000))
        .flatMap(number -> FINDER.best(number, 5).stream())
        .forEach(vanity -> {
          assertThat(dial(vanity.display())).isEqualTo("1" + vanity.number().digits());
          assertThat(dialSpoken(vanity)).isEqualTo("1" + vanity.number().digits());
        });
  }

  @Test
  void printsAndSpellsLookAlikesAsTheDigitsTheyAre() {
    Samples.numbers(4, 5_000)
        .flatMap(number -> FINDER.bestWithLookAlikes(number, 5).stream())
        .filter(vanity -> vanity.grade() == Grade.TEXT)
        .forEach(vanity -> {
          assertThat(dial(vanity.display())).isEqualTo("1" + vanity.number().digits());
          assertThat(vanity.letters()).matches(".*[OI].*");
        });
  }

  @Test
  void givesTheSameListInEveryLocaleAndThread() {
    List<PhoneNumber> numbers = Samples.numbers(5, 2_000).toList();
    List<List<VanityNumber>> expected = numbers.stream().map(n -> FINDER.best(n, 5)).toList();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));

      assertThat(numbers.parallelStream().map(n -> FINDER.best(n, 5)).toList()).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void ratesAResultLikeTheSearchDid() {
    Samples.numbers(6, 5_000)
        .flatMap(number -> FINDER.best(number, 9).stream())
        .forEach(v -> assertThat(FINDER.rate(v.number(), v.pieces())).isEqualTo(v));
  }

  @Test
  void anAddedWordNeverLowersTheBestScore() {
    var more =
        VanityFinder.over(LEXICON, new BusinessWords(Map.of("zorba", 0, "quux", 10, "call", 50)));

    Samples.numbers(8, 5_000)
        .forEach(number ->
            assertThat(bestScore(more, number)).isGreaterThanOrEqualTo(bestScore(FINDER, number)));
  }

  @Test
  void prefersBusinessWords() {
    PhoneNumber cakeCut = number("+17242253288");
    var baker = VanityFinder.over(LEXICON, BusinessWords.parse(List.of("bake 50", "# ours", "")));
    var able = VanityFinder.over(LEXICON, BusinessWords.parse(List.of("able")));

    assertThat(FINDER.best(cakeCut, 1).getFirst().words()).containsExactly("cake", "cut");
    assertThat(baker.best(cakeCut, 1).getFirst().words()).contains("bake");
    assertThat(able.best(cakeCut, 1).getFirst().words()).contains("able");
  }

  @Test
  void ratesAWordTheLexiconLost() {
    PhoneNumber number = number("+18003569377");
    List<Piece> pieces =
        List.of(new Piece.Digits("1"), new Piece.Digits("800"), new Word("flowerp"));

    assertThat(FINDER.rate(number, pieces).grade()).isNotEqualTo(Grade.SPEAK);
    assertThat(FINDER.rate(number, pieces).score())
        .isLessThan(FINDER.best(number, 1).getFirst().score() / 5);
  }

  @Test
  void looksAtNothingButTheLexiconsWordsForLookAlikes() {
    Samples.numbers(95, 5_000)
        .flatMap(number -> FINDER.bestWithLookAlikes(number, 5).stream())
        .flatMap(vanity -> vanity.words().stream())
        .distinct()
        .forEach(word -> assertThat(LEXICON.contains(word)).as(word).isTrue());
  }

  @Test
  void aListStaysAsItWasFound() {
    PhoneNumber number = number("226-226-2262");
    List<VanityNumber> unread = FINDER.best(number, 8);
    List<VanityNumber> read = List.copyOf(FINDER.best(number, 8));
    Samples.numbers(96, 10).forEach(other -> FINDER.best(other, 8));

    assertThat(unread).isEqualTo(read);
    assertThat(unread.getFirst()).isSameAs(unread.getFirst());
  }

  private static double bestScore(VanityFinder finder, PhoneNumber number) {
    return finder.best(number, 5).stream().mapToDouble(VanityNumber::score).max().orElse(-1e9);
  }

  private static String dial(String display) {
    return display
        .replace("-", "")
        .chars()
        .mapToObj(c -> Character.isDigit(c) ? Character.toString(c) : "" + Keypad.digit((char) c))
        .reduce("", String::concat);
  }

  private static String dialSpoken(VanityNumber vanity) {
    String[] parts = Spoken.of(vanity).split("\\. That is ");
    assertThat(parts[1].replaceAll("[^A-Z]", "")).isEqualTo(vanity.letters());
    return dial(parts[0].replaceAll("[ ,]", ""));
  }
}
