package vanity.engine.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordEntryTest {
  @ParameterizedTest
  @ValueSource(strings = {"a", "an", "cab", "quiz", "pizza", "flowers", "strawberry", "zzzzzzzzzz"})
  void holdsAWordAndAllThatIsKnownOfIt(String word) {
    long entry = WordEntry.pack(word, 255, Kind.NAME, Kind.GERUND);

    assertThat(unpack(entry, word)).isEqualTo(word);
    assertThat(WordEntry.length(entry)).isEqualTo(word.length());
    assertThat(WordEntry.quality(entry)).isEqualTo(255);
    assertThat(WordEntry.kind(entry)).isEqualTo(Kind.NAME.code());
    assertThat(WordEntry.otherKind(entry)).isEqualTo(Kind.GERUND.code());
    assertThat(entry).isPositive();
  }

  @Test
  void theSpellingIsTheSameWhateverElseIsKnown() {
    long rare = WordEntry.pack("pizza", 1, Kind.UNKNOWN, Kind.UNKNOWN);
    long known = WordEntry.pack("pizza", 200, Kind.NOUN, Kind.VERB);

    assertThat(WordEntry.spelling(rare)).isEqualTo(WordEntry.spelling(known));
    assertThat(WordEntry.spelling(rare))
        .isNotEqualTo(WordEntry.spelling(WordEntry.pack("pizzb", 1, Kind.UNKNOWN, Kind.UNKNOWN)));
  }

  @Test
  void aWordMatchesTheDigitsThatItIsDialledWith() {
    assertThat(matches("flowers", "3569377")).isTrue();
    assertThat(matches("flowers", "3569378")).isFalse();
    assertThat(matches("flowers", "3569477")).isFalse();
    assertThat(matches("flowers", "3569377999")).isTrue();
    assertThat(matches("flower", "356937")).isTrue();
    assertThat(matches("strawberry", "7872923779")).isTrue();
    assertThat(matches("strawberry", "7872923778")).isFalse();
    assertThat(matches("cake", "2253")).isTrue();
    assertThat(matches("cake", "2253222222")).isTrue();
  }

  @Test
  void aWordThatGoesOnBeyondTheDigitsDoesNotMatch() {
    assertThat(matches("flowers", "356937")).isFalse();
    assertThat(matches("aaaaa", "2222")).isFalse();
    assertThat(matches("aaaaaaaaaa", "222222222")).isFalse();
  }

  /** The digits' first four are those of the word: they choose its bucket. */
  private static boolean matches(String word, String digits) {
    int later = 0;
    for (int i = 4; i < digits.length(); i++) {
      later |= (digits.charAt(i) - '2') << (WordEntry.KEY_BITS - 3 * (i - 3));
    }
    int beyond = (1 << (WordEntry.KEY_BITS - 3 * (digits.length() - 4))) - 1;
    return WordEntry.matches((int) pack(word, 255), later, beyond);
  }

  @Test
  void patternsCompareLikeTheirLetters() {
    assertThat(pattern("cab")).isLessThan(pattern("cac"));
    assertThat(pattern("aaab")).isLessThan(pattern("aaba"));
    assertThat(pattern("strawberra")).isLessThan(pattern("strawberry"));
    assertThat(pattern("adgjmptw")).isEqualTo(0b001_001_001_001_001_001_001_001);
    assertThat(pattern("s")).isEqualTo(4);
  }

  @Test
  void refusesWhatHasNoRoom() {
    assertThatThrownBy(() -> pack("strawberrys", 0)).hasMessageContaining("'strawberrys'");
    assertThatThrownBy(() -> pack("", 0)).hasMessageContaining("''");
    assertThatThrownBy(() -> pack("cab", 256)).hasMessageContaining("256");
    assertThatThrownBy(() -> pack("cab", -1)).hasMessageContaining("-1");
    assertThatThrownBy(() -> pack("café", 1)).hasMessageContaining("'é' is not on a key");
  }

  private static int pattern(String word) {
    return WordEntry.pattern(pack(word, 0));
  }

  private static long pack(String word, int quality) {
    return WordEntry.pack(word, quality, Kind.UNKNOWN, Kind.UNKNOWN);
  }

  private static String unpack(long entry, String word) {
    return WordEntry.unpack(entry, Buckets.digits(Buckets.ofWord(word)));
  }
}
