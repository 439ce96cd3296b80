package vanity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.engine.Samples.FINDER;
import static vanity.engine.Samples.LEXICON;

import java.util.List;
import org.junit.jupiter.api.Test;
import vanity.engine.Piece.Digits;
import vanity.engine.Piece.Word;
import vanity.engine.index.WordEntry;

/** What may be spoken by itself, what only among others. */
class GradeTest {
  @Test
  void aWordThatCallersMayNotKnowIsNotSpokenByItself() {
    VanityNumber known = rate("5552098678", new Digits("555209"), "tort");
    assertThat(quality("tort")).isLessThan(Weights.WELL_KNOWN);
    assertThat(known.score() * 100).isGreaterThanOrEqualTo(Weights.SPEAK);
    assertThat(known.grade()).isEqualTo(Grade.OFFER);
  }

  @Test
  void aPieceOfASentenceIsNotSpokenAlone() {
    VanityNumber from = rate("5552093766", new Digits("555209"), "from");
    assertThat(from.score() * 100).isGreaterThanOrEqualTo(Weights.SPEAK);
    assertThat(from.grade()).isEqualTo(Grade.OFFER);
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
  void foundAndStoredResultsGetTheSameGrade() {
    Samples.numbers(94, 5_000)
        .flatMap(number -> FINDER.best(number, 10).stream())
        .forEach(v -> assertThat(FINDER.rate(v.number(), v.pieces())).isEqualTo(v));
  }

  private static VanityNumber rate(String number, Digits digits, String word) {
    return FINDER.rate(new PhoneNumber(number), List.of(new Digits("1"), digits, new Word(word)));
  }

  private static int quality(String word) {
    return WordEntry.quality(LEXICON.index().word(LEXICON.place(word)));
  }
}
