package vanity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.engine.Samples.FINDER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vanity.engine.Piece.Digits;
import vanity.engine.Piece.Word;
import vanity.engine.index.Kind;
import vanity.engine.index.WordEntry;

/** A or AN goes by the sound of the next word, not by its first letter. */
class ArticleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ice", "apple", "egg", "owl", "uncle", "hour", "honest", "heir", "honor", "usher", "onerous"
      })
  void aVowelsSoundTakesAn(String word) {
    assertThat(isWrong("an", word)).isFalse();
    assertThat(isWrong("a", word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "car", "one", "once", "unit", "union", "user", "euro", "ewe", "ufo", "hotel", "ukulele"
      })
  void anyOtherSoundTakesA(String word) {
    assertThat(isWrong("a", word)).isFalse();
    assertThat(isWrong("an", word)).isTrue();
  }

  @Test
  void otherWordsTakeAnySound() {
    assertThat(isWrong("the", "ice")).isFalse();
    assertThat(isWrong("ad", "car")).isFalse();
    assertThat(isWrong("ant", "car")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"a, car", "an, ice", "an, hour"})
  void theRightArticleIsWorthMoreThanADigit(String article, String word) {
    assertThat(score(new Word(article), word)).isGreaterThan(score(new Digits("2"), word));
  }

  @ParameterizedTest
  @CsvSource({"an, car", "an, unit", "a, ice", "a, hour"})
  void theWrongArticleIsWorthMuchLessThanADigit(String article, String word) {
    assertThat(score(new Word(article), word)).isLessThan(score(new Digits("2"), word) - 20);
  }

  /** Of a word at the end of a number, after an article or digits. */
  private static double score(Piece before, String word) {
    String digits = before instanceof Word(var article) ? Keypad.dial(article) : "2";
    String tail = digits + Keypad.dial(word);
    String lead = "5552222222".substring(0, 10 - tail.length());
    List<Piece> pieces =
        List.of(
            new Digits("1"),
            new Digits(lead.substring(0, 3)),
            new Digits(lead.substring(3)),
            before,
            new Word(word));
    return FINDER.rate(new PhoneNumber(lead + tail), pieces).score();
  }

  private static boolean isWrong(String article, String word) {
    return WordEntry.isWrongArticle(entry(article), entry(word));
  }

  private static long entry(String word) {
    return WordEntry.pack(word, 100, Kind.NOUN, Kind.UNKNOWN);
  }
}
