package vanity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.engine.Samples.FINDER;
import static vanity.engine.Samples.LEXICON;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vanity.engine.Piece.Digits;
import vanity.engine.Piece.Word;
import vanity.engine.index.WordEntry;

/** What may be spoken by itself, what only among others. */
class GradeTest {
  @Test
  void aWordThatCallersMayNotKnowIsNotSpokenByItself() {
    VanityNumber known = rate("5552094365", new Digits("555209"), "idol");
    assertThat(quality("idol")).isLessThan(Weights.WELL_KNOWN);
    assertThat(known.score() * 100).isGreaterThanOrEqualTo(Weights.SPEAK);
    assertThat(known.grade()).isEqualTo(Grade.OFFER);
  }

  @Test
  void aPieceOfASentenceIsNotSpokenAlone() {
    VanityNumber over = rate("5552096837", new Digits("555209"), "over");
    assertThat(over.score() * 100).isGreaterThanOrEqualTo(Weights.SPEAK);
    assertThat(over.grade()).isEqualTo(Grade.OFFER);
  }

  @ParameterizedTest
  @CsvSource({
    "sees, offer", // seas?
    "heard, offer", // herd?
    "flour, offer", // flower?
    "dug, offer",
    "seems, offer",
    "ices, offer",
    "desk, speak",
    "flowers, speak",
    "pops, speak",
    "jets, speak"
  })
  void aWordIsSpokenAloneIfItIsCaughtAlone(String word, String grade) {
    String digits = "5552222222".substring(0, 10 - word.length());
    VanityNumber alone = rate(digits + Keypad.dial(word), new Digits(digits), word);
    assertThat(alone.score() * 100).isGreaterThanOrEqualTo(Weights.SPEAK);
    assertThat(alone.grade().label()).isEqualTo(grade);
  }

  @ParameterizedTest
  @CsvSource({
    "1-555-SUN-DECK, speak", // SUN (son?) is not spoken alone
    "1-555-9-OLD-CAR, speak",
    "1-555-RICH-OAK, offer",
    "1-555-ALL-CROP, offer",
    "1-555-7-OF-TIME, offer",
    "1-555-AND-HEAT, offer",
    "1-555-NOD-FUEL, offer"
  })
  void wordsThatTouchAreSpokenIfTheyAreAKnownPairThatSaysSomething(String display, String grade) {
    VanityNumber pair = rate(display);
    assertThat(pair.score() * 100).isGreaterThanOrEqualTo(Weights.SPEAK);
    assertThat(pair.grade().label()).isEqualTo(grade);
  }

  @Test
  void everyWordOfAResultMustBeKnown() {
    var pieces =
        List.<Piece>of(
            new Digits("1"), new Digits("555"), new Word("key"), new Word("gab"), new Digits("5"));
    VanityNumber silly = FINDER.rate(new PhoneNumber("5555394225"), pieces);
    assertThat(quality("key")).isGreaterThanOrEqualTo(Weights.WELL_KNOWN);
    assertThat(quality("gab")).isLessThan(Weights.WELL_KNOWN);
    assertThat(silly.grade()).isNotEqualTo(Grade.SPEAK);
  }

  @Test
  void wordsWithDigitsBetweenThemAreNotSpokenByThemselves() {
    VanityNumber pun = FINDER.best(new PhoneNumber("5553294968"), 1).getFirst();
    assertThat(pun.display()).isEqualTo("1-555-DAY-4-YOU");
    assertThat(pun.score() * 100).isGreaterThanOrEqualTo(Weights.SPEAK);
    assertThat(pun.grade()).isEqualTo(Grade.OFFER);
  }

  @Test
  void aResultIsSpokenFromSoManyPoints() {
    var number = new NumberDigits().read(new PhoneNumber("5552099539"));
    long reading = Reading.of(Samples.pieces("1-555-209-9-KEY"));
    var grading = new Grading(new Vocabulary(LEXICON, new OwnWords(BusinessWords.NONE, LEXICON)));

    assertThat(grading.of(number, reading, Weights.SPEAK)).isEqualTo(Grade.SPEAK);
    assertThat(grading.of(number, reading, Weights.SPEAK - 1)).isEqualTo(Grade.OFFER);
    assertThat(grading.of(number, reading, Weights.OFFER)).isEqualTo(Grade.OFFER);
    assertThat(grading.of(number, reading, Weights.OFFER - 1)).isEqualTo(Grade.WEAK);
  }

  @Test
  void foundAndStoredResultsGetTheSameGrade() {
    Samples.numbers(94, 5_000)
        .flatMap(number -> FINDER.best(number, 10).stream())
        .forEach(v -> assertThat(FINDER.rate(v.number(), v.pieces())).isEqualTo(v));
  }

  private static VanityNumber rate(String number, Digits digits, String word) {
    return FINDER.rate(new PhoneNumber(number), List.of(new Digits("1"), digits, new Word(word)));
  }

  private static VanityNumber rate(String display) {
    return FINDER.rate(Samples.number(display), Samples.pieces(display));
  }

  private static int quality(String word) {
    return WordEntry.quality(LEXICON.index().word(LEXICON.place(word)));
  }
}
