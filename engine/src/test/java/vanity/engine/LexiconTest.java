package vanity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vanity.engine.Samples.LEXICON;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vanity.engine.index.Buckets;
import vanity.engine.index.IndexFormat;
import vanity.engine.index.Kind;
import vanity.engine.index.LexiconIndex;
import vanity.engine.index.WordEntry;

class LexiconTest {
  @Test
  void everyWordIsSpelledAndFoundWhereItStands() {
    List<String> words = LEXICON.words().toList();

    assertThat(words).hasSize(LEXICON.size()).doesNotHaveDuplicates();
    for (int place = 0; place < words.size(); place++) {
      assertThat(words.get(place)).matches("[a-z]{1,10}");
      assertThat(LEXICON.place(words.get(place))).isEqualTo(place);
    }
  }

  @Test
  void everyEntrySaysTheSameWhenPackedAnew() {
    List<String> words = LEXICON.words().toList();
    for (int place = 0; place < words.size(); place++) {
      long entry = LEXICON.index().word(place);

      long packed =
          WordEntry.pack(
              words.get(place),
              WordEntry.quality(entry),
              kind(WordEntry.kind(entry)),
              kind(WordEntry.otherKind(entry)));
      long clear = WordEntry.isUnclearAlone(entry) ? WordEntry.asUnclearAlone(packed) : packed;
      assertThat(WordEntry.isSmall(entry) ? WordEntry.asSmall(clear) : clear)
          .as(words.get(place))
          .isEqualTo(entry);
    }
  }

  @Test
  void everyWordStandsInTheBucketOfItsFirstDigits() {
    List<String> words = LEXICON.words().toList();
    int[] starts = LEXICON.index().starts();
    for (int bucket = 0; bucket < Buckets.COUNT; bucket++) {
      for (String word : words.subList(starts[bucket], starts[bucket + 1])) {
        assertThat(Keypad.dial(word)).startsWith(Buckets.digits(bucket));
        assertThat(Buckets.ofWord(word)).isEqualTo(bucket);
      }
    }
    assertThat(starts[Buckets.COUNT]).isEqualTo(words.size());
  }

  @Test
  void doesNotKnowWhatIsNoWord() {
    for (String none : List.of("", "zzz", "strawberries", "flowerss", "ass")) {
      assertThat(LEXICON.contains(none)).as(none).isFalse();
    }
    assertThat(LEXICON.contains("flowers")).isTrue();
  }

  @Test
  void theVersionChangesWithWhateverIsKnown() {
    LexiconIndex index = LEXICON.index();
    long[] words = IntStream.range(0, index.size()).mapToLong(index::word).toArray();
    words[words.length / 2] ^= 1L << 45; // A little of its quality.
    byte[] other =
        IndexFormat.write(LexiconIndex.of(words, index.starts(), index.pairs(), index.blocked()));

    assertThat(Lexicon.of(IndexFormat.write(index)).version())
        .isEqualTo(LEXICON.version())
        .matches("[0-9a-f]{1,8}");
    assertThat(Lexicon.of(other).version()).isNotEqualTo(LEXICON.version());
  }

  @Test
  void aDamagedFileIsRefusedInOneLine() {
    byte[] file = IndexFile.read();

    assertThatThrownBy(() -> Lexicon.of(Arrays.copyOf(file, file.length / 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("not an index of words: .*; rebuild it with the lexicon module");
  }

  private static Kind kind(int code) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.code() == code)
        .findFirst()
        .orElseThrow();
  }
}
