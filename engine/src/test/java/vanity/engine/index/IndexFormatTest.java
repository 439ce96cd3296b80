package vanity.engine.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IndexFormatTest {
  private static final byte[] FILE =
      IndexFormat.write(
          LexiconIndex.of(
              new long[] {1, -2, Long.MAX_VALUE},
              new int[Buckets.COUNT + 1],
              new long[] {0, -1, 7, 8},
              BlockedStrings.of(new long[] {9}, new int[] {BlockedStrings.FIVE})));

  @Test
  void readsWhatItWrote() {
    LexiconIndex read = IndexFormat.read(FILE);

    assertThat(read.size()).isEqualTo(3);
    assertThat(read.word(0)).isEqualTo(1);
    assertThat(read.word(1)).isEqualTo(-2);
    assertThat(read.word(2)).isEqualTo(Long.MAX_VALUE);
    assertThat(read.starts()).hasSize(Buckets.COUNT + 1);
    assertThat(read.pairs()).containsExactly(new long[] {0, -1, 7, 8});
    assertThat(read.blocked().entries()).containsExactly(9);
    assertThat(read.blocked().has(BlockedStrings.FIVE)).isOne();
    assertThat(IndexFormat.write(read)).isEqualTo(FILE);
  }

  @Test
  void refusesWhatDoesNotBeginLikeAnIndex() {
    byte[] other = FILE.clone();
    other[3]++;

    refused(other, "it does not begin like one");
    refused(new byte[0], "it does not begin like one");
    refused(Arrays.copyOf(FILE, 7), "it does not begin like one");
  }

  @Test
  void refusesAFileThatWasCutOffAnywhere() {
    for (int length = 8; length < FILE.length; length++) {
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
    Arrays.fill(negative, 8, 12, (byte) 0xFF);
    byte[] huge = FILE.clone();
    huge[11] = 0x7F;

    refused(negative, "within an array");
    refused(huge, "within an array");
  }

  @Test
  void refusesAnIndexOfOtherBuckets() {
    int[] starts = new int[Buckets.COUNT + 1];
    int[] falling = starts.clone();
    falling[5] = 1;
    int[] tooMany = starts.clone();
    Arrays.fill(tooMany, 5, tooMany.length, 2000);
    long[] known = BlockedStrings.of(new long[0], new int[0]).known();
    int before = known.length + 1;

    refused(with(1, starts, known, before, 1), "it is of another format");
    refused(with(0, new int[3], known, before, 1), "it is of another format");
    refused(with(0, falling, known, before, 1), "it is of another format");
    refused(with(0, tooMany, known, before, 1), "it is of another format");
    refused(with(0, starts, new long[3], before, 1), "it is of another format");
    refused(with(0, starts, known, before, 2), "it is of another format");
    refused(with(0, starts, known, before + 1, 1), "it is of another format");
    assertThat(IndexFormat.read(with(0, starts, known, before, 1)).size()).isZero();
  }

  @Test
  void neverFailsInAnyOtherWay() {
    var random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      byte[] damaged = FILE.clone();
      damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt();
      try {
        IndexFormat.read(damaged);
      } catch (IllegalArgumentException e) {
        assertThat(e).hasMessageStartingWith("not an index of words: ");
      }
    }
  }

  /** As a file, because an index of such arrays would not be made. */
  private static byte[] with(int keys, int[] starts, long[] known, int before, int blockedStarts) {
    int ints = keys + starts.length + before + blockedStarts;
    ByteBuffer file =
        ByteBuffer.allocate(8 + 4 * 8 + 4 * ints + 8 * known.length)
            .order(ByteOrder.LITTLE_ENDIAN)
            .put(FILE, 0, 8);
    file.putInt(keys).position(file.position() + 4 * keys);
    file.putInt(0).putInt(starts.length);
    for (int start : starts) {
      file.putInt(start);
    }
    file.putInt(0).putInt(0).putInt(known.length).position(file.position() + 8 * known.length);
    file.putInt(before).position(file.position() + 4 * before);
    file.putInt(blockedStarts);
    return file.array();
  }

  private static void refused(byte[] file, String how) {
    assertThatThrownBy(() -> IndexFormat.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("not an index of words: ")
        .hasMessageContaining(how)
        .hasMessageEndingWith("; rebuild it with the lexicon module");
  }
}
