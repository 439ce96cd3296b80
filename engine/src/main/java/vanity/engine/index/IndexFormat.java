package vanity.engine.index;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The index as a file: five arrays, little-endian, each after its length. */
public final class IndexFormat {
  private static final int MAGIC = 0x31584C56; // "VLX1"

  private IndexFormat() {}

  public static byte[] write(LexiconIndex index) {
    int size =
        4
            + 4 * 5
            + 8 * (index.words().length + index.blocked().length)
            + 4 * (index.starts().length + index.blockedStarts().length)
            + 2 * index.pairs().length;
    ByteBuffer file = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN).putInt(MAGIC);
    putLongs(file, index.words());
    putInts(file, index.starts());
    file.putInt(index.pairs().length).asShortBuffer().put(index.pairs());
    file.position(file.position() + 2 * index.pairs().length);
    putLongs(file, index.blocked());
    putInts(file, index.blockedStarts());
    return file.array();
  }

  public static LexiconIndex read(byte[] bytes) {
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.length < 4 || file.getInt() != MAGIC) {
      throw new IllegalArgumentException(
          "not an index of words; build it anew with the lexicon module");
    }
    long[] words = longs(file);
    int[] starts = ints(file);
    short[] pairs = new short[file.getInt()];
    file.asShortBuffer().get(pairs);
    file.position(file.position() + 2 * pairs.length);
    return new LexiconIndex(words, starts, pairs, longs(file), ints(file));
  }

  private static void putLongs(ByteBuffer file, long[] values) {
    file.putInt(values.length).asLongBuffer().put(values);
    file.position(file.position() + 8 * values.length);
  }

  private static void putInts(ByteBuffer file, int[] values) {
    file.putInt(values.length).asIntBuffer().put(values);
    file.position(file.position() + 4 * values.length);
  }

  private static long[] longs(ByteBuffer file) {
    long[] values = new long[file.getInt()];
    file.asLongBuffer().get(values);
    file.position(file.position() + 8 * values.length);
    return values;
  }

  private static int[] ints(ByteBuffer file) {
    int[] values = new int[file.getInt()];
    file.asIntBuffer().get(values);
    file.position(file.position() + 4 * values.length);
    return values;
  }
}
