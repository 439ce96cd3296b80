package vanity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.engine.Samples.FINDER;
import static vanity.engine.Samples.LEXICON;
import static vanity.engine.Samples.ending;
import static vanity.engine.Samples.number;
import static vanity.engine.Samples.touch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vanity.engine.Piece.Digits;
import vanity.engine.Piece.Word;

/** Strings and pairs of words that no caller is to hear. */
class NeverOfferedTest {
  private static final int ALL = 50;

  @ParameterizedTest
  @CsvSource({"GAS SOUP, ass", "PAS SKI, ass", "FIST IN, fistin", "BAR SET, arse", "PEN IS, penis"})
  void aStringAcrossWordsIsBlocked(String words, String string) {
    String[] both = words.split(" ");
    PhoneNumber number = ending(both[0] + both[1]);

    assertThat(String.join("", both).toLowerCase(Locale.ROOT)).contains(string);
    assertThat(FINDER.isBlocked(number, pieces(number, both))).isTrue();
    assertThat(shown(number)).noneMatch(words::equals);
  }

  @ParameterizedTest
  @CsvSource({"CLASS, ass", "ESSEX, sex", "COCKPIT, cock", "SHELL, hell"})
  void aStringInsideOneWordIsThatWordsBusiness(String word, String string) {
    PhoneNumber number = ending(word);

    assertThat(word.toLowerCase(Locale.ROOT)).contains(string);
    assertThat(FINDER.isBlocked(number, pieces(number, word))).isFalse();
  }

  @Test
  void digitsThatReadAsLettersAreBlockedWithTheirWords() {
    var leet = new PhoneNumber("5555448999");

    assertThat(FINDER.isBlocked(leet, List.of(ONE, digits("555"), digits("5"), word("hit"))))
        .as("5-HIT")
        .isTrue();
    assertThat(FINDER.best(leet, ALL)).noneMatch(vanity -> vanity.words().contains("hit"));
  }

  @Test
  void digitsAfterAWordAreReadWithItToo() {
    var leet = new PhoneNumber("5552752222");

    assertThat(
            FINDER.isBlocked(
                leet, List.of(ONE, digits("555"), word("as"), digits("5"), digits("2222"))))
        .as("AS-5")
        .isTrue();
    assertThat(FINDER.best(leet, ALL))
        .noneMatch(vanity -> vanity.display().startsWith("1-555-AS-5"));
  }

  @Test
  void theSameLettersAreFineWhereTheDigitReadsAsNoLetter() {
    assertThat(
            FINDER.isBlocked(
                new PhoneNumber("5552448999"),
                List.of(ONE, digits("555"), digits("2"), word("git"))))
        .isFalse();
  }

  @Test
  void aForbiddenPairIsNeverOffered() throws IOException {
    int tried = 0;
    for (String[] pair : forbiddenPairs()) {
      PhoneNumber number = ending(pair[0] + pair[1]);
      tried++;

      assertThat(FINDER.bestWithLookAlikes(number, ALL))
          .as("%s", (Object) pair)
          .noneMatch(vanity -> touch(vanity, pair[0], pair[1]));
    }
    assertThat(tried).isGreaterThan(500);
  }

  @ParameterizedTest
  @CsvSource({
    "222-MAD-2-COW, mad cow",
    "555-BLOW-JOB, blow job",
    "55-BLOW-4-JOB, blow job",
    "55-HOT-4-BOYS, hot boys",
    "5-BLOW-99-JOB, blow job",
    "MAD-2-COW-CAR, mad cow",
    "555-5-PEN-2-IS, pen is",
    "555-2-PEN-1-IS, pen is"
  })
  void aPairThatIsNotShownSideBySideIsNotShownWithDigitsBetweenEither(String shown, String words) {
    PhoneNumber number = number(shown);
    List<String> pair = List.of(words.split(" "));

    assertThat(FINDER.bestWithLookAlikes(number, ALL))
        .anyMatch(vanity -> pair.stream().anyMatch(vanity.words()::contains))
        .noneMatch(vanity -> Collections.indexOfSubList(vanity.words(), pair) >= 0);
  }

  @ParameterizedTest
  @CsvSource({"55-RED-SKINS, red skins", "555-HOT-BOYS, hot boys"})
  void twoWordsThatMakeAStringAreNotShownSideBySideEither(String shown, String words) {
    String[] pair = words.split(" ");

    assertThat(FINDER.best(number(shown), ALL))
        .anyMatch(vanity -> vanity.words().contains(pair[0]))
        .noneMatch(vanity -> touch(vanity, pair[0], pair[1]));
  }

  @Test
  void aForbiddenPairIsKnownAsBlocked() {
    assertThat(FINDER.isBlocked(number("5556232269"), Samples.pieces("1-555-MAD-2-COW"))).isTrue();
    assertThat(FINDER.isBlocked(number("5557362172"), Samples.pieces("1-555-PEN-2-IS-2")))
        .as("with a 1 for the I")
        .isTrue();
    assertThat(FINDER.isBlocked(number("5556232269"), Samples.pieces("1-555-MAD-2269"))).isFalse();
  }

  @Test
  void otherPairsMayHaveDigitsBetween() {
    assertThat(FINDER.best(number("555-DAY-4-YOU"), ALL))
        .anyMatch(vanity -> vanity.words().equals(List.of("day", "you")));
  }

  @Test
  void aForbiddenPairScoresLessThanAnyResult() {
    assertThat(FINDER.rate(number("555-2-MAD-COW"), mad("cow")).score())
        .isLessThan(-1000)
        .isLessThan(FINDER.rate(number("555-2-MAD-CAR"), mad("car")).score());
  }

  private static final Piece ONE = digits("1");

  private static List<Piece> mad(String noun) {
    return List.of(ONE, digits("555"), digits("2"), word("mad"), word(noun));
  }

  /** From the list itself: those whose words are known and fit into the local number. */
  private static List<String[]> forbiddenPairs() throws IOException {
    var pairs = new ArrayList<String[]>();
    for (String line :
        Files.readAllLines(Path.of("../workbench/lexicon/lists/sensitive-pairs.txt"))) {
      String[] sides = line.split(" : ");
      for (String left : line.startsWith("#") ? new String[0] : sides[0].split("\\|")) {
        for (String right : sides[1].split("\\|")) {
          if (LEXICON.contains(left)
              && LEXICON.contains(right)
              && left.length() + right.length() <= 7) {
            pairs.add(new String[] {left, right});
          }
        }
      }
    }
    return pairs;
  }

  private static List<String> shown(PhoneNumber number) {
    return FINDER.best(number, ALL).stream()
        .map(vanity -> String.join(" ", vanity.words()).toUpperCase(Locale.ROOT))
        .toList();
  }

  private static List<Piece> pieces(PhoneNumber number, String... words) {
    int letters = String.join("", words).length();
    var pieces = new ArrayList<Piece>(List.of(ONE, digits("555")));
    String between = number.local().substring(0, 7 - letters);
    if (!between.isEmpty()) {
      pieces.add(digits(between));
    }
    for (String word : words) {
      pieces.add(word(word.toLowerCase(Locale.ROOT)));
    }
    return pieces;
  }

  private static Piece digits(String digits) {
    return new Digits(digits);
  }

  private static Piece word(String word) {
    return new Word(word);
  }
}
