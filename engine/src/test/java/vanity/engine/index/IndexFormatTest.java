package vanity.engine.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IndexFormatTest {
  private static final byte[] FILE =
      IndexFormat.write(
          new LexiconIndex(
              new long[] {1, -2, Long.MAX_VALUE},
              new int[Buckets.COUNT + 1],
              new long[] {0, -1, 7, 8},
              new long[] {9},
              new int[BlockedEntry.BUCKETS + 1]));

  @Test
  void readsWhatItWrote() {
    LexiconIndex read = IndexFormat.read(FILE);

    assertThat(read.words()).containsExactly(1, -2, Long.MAX_VALUE);
    assertThat(read.starts()).hasSize(Buckets.COUNT + 1);
    assertThat(read.pairs()).containsExactly(new long[] {0, -1, 7, 8});
    assertThat(read.blocked()).containsExactly(9);
    assertThat(IndexFormat.write(read)).isEqualTo(FILE);
  }

  @Test
  void refusesWhatDoesNotBeginLikeAnIndex() {
    byte[] other = FILE.clone();
    other[3]++;

    refused(other, "it does not begin like one");
    refused(new byte[0], "it does not begin like one");
    refused(new byte[] {0x56, 0x4C}, "it does not begin like one");
  }

  @Test
  void refusesAFileThatWasCutOffAnywhere() {
    for (int length = 4; length < FILE.length; length++) {
      refused(Arrays.copyOf(FILE, length), "it ends at byte " + length);
    }
  }

  @Test
  void refusesAFileThatGoesOn() {
    refused(Arrays.copyOf(FILE, FILE.length + 3), "it goes on for 3 bytes after its end");
  }

  @Test
  void refusesArraysOfImpossibleLengths() {
    byte[] negative = FILE.clone();
    Arrays.fill(negative, 4, 8, (byte) 0xFF);
    byte[] huge = FILE.clone();
    huge[7] = 0x7F;

    refused(negative, "within an array");
    refused(huge, "within an array");
  }

  @Test
  void refusesAnIndexOfOtherBuckets() {
    int[] starts = new int[Buckets.COUNT + 1];
    int[] blockedStarts = new int[BlockedEntry.BUCKETS + 1];

    refused(with(new int[3], blockedStarts), "it is of another format");
    refused(with(starts, new int[3]), "it is of another format");
  }

  @Test
  void neverFailsInAnyOtherWay() {
    var random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      byte[] damaged = FILE.clone();
      damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt();
      try {
        IndexFormat.read(damaged);
      } catch (IllegalArgumentException e) {
        assertThat(e).hasMessageStartingWith("not an index of words: ");
      }
    }
  }

  private static byte[] with(int[] starts, int[] blockedStarts) {
    return IndexFormat.write(
        new LexiconIndex(new long[0], starts, new long[0], new long[0], blockedStarts));
  }

  private static void refused(byte[] file, String how) {
    assertThatThrownBy(() -> IndexFormat.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("not an index of words: ")
        .hasMessageContaining(how)
        .hasMessageEndingWith("; build it anew with the lexicon module");
  }
}
