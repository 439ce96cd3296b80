package vanity.engine.index;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;

/** The index as a file: a checksum and eight arrays, little-endian, each after its length. */
public final class IndexFormat {
  private static final int MAGIC = 0x35584C56; // "VLX5"
  private static final int HEAD = 8;

  private IndexFormat() {}

  public static byte[] write(LexiconIndex index) {
    BlockedStrings blocked = index.blocked();
    int size =
        HEAD
            + 4 * 8
            + 4 * (2 * index.size() + index.starts().length)
            + 4 * (blocked.before().length + blocked.starts().length)
            + 8 * (index.pairs().length + blocked.entries().length + blocked.known().length);
    ByteBuffer file = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN).position(HEAD);
    putInts(file, index.keys());
    putInts(file, index.rest());
    putInts(file, index.starts());
    putLongs(file, index.pairs());
    putLongs(file, blocked.entries());
    putLongs(file, blocked.known());
    putInts(file, blocked.before());
    putInts(file, blocked.starts());
    var checksum = new CRC32();
    checksum.update(file.flip().position(HEAD));
    return file.putInt(0, MAGIC).putInt(4, (int) checksum.getValue()).array();
  }

  /** What changes whenever the index does: from the file, as working it out takes a millisecond. */
  public static int checksum(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(4);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException when that is not what the bytes are, or not all of it
   */
  public static LexiconIndex read(byte[] bytes) {
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.length < HEAD || file.getInt() != MAGIC) {
      throw damaged("it does not begin like one");
    }
    file.position(HEAD);
    int[] keys = ints(file);
    int[] rest = ints(file);
    int[] starts = ints(file);
    long[] pairs = longs(file);
    var blocked = new BlockedStrings(longs(file), longs(file), ints(file), ints(file));
    if (file.hasRemaining()) {
      throw damaged("it goes on for " + file.remaining() + " bytes after its end");
    }
    if (keys.length != rest.length
        || starts.length != Buckets.COUNT + 1
        || !ShortWords.fit(starts)
        || !blocked.isSound()) {
      throw damaged("it is of another format");
    }
    return new LexiconIndex(keys, rest, starts, pairs, blocked);
  }

  private static IllegalArgumentException damaged(String how) {
    return new IllegalArgumentException(
        "not an index of words: " + how + "; rebuild it with the lexicon module");
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
    long[] values = new long[length(file, 8)];
    file.asLongBuffer().get(values);
    file.position(file.position() + 8 * values.length);
    return values;
  }

  private static int[] ints(ByteBuffer file) {
    int[] values = new int[length(file, 4)];
    file.asIntBuffer().get(values);
    file.position(file.position() + 4 * values.length);
    return values;
  }

  /** Of the next array, which the file must hold whole. */
  private static int length(ByteBuffer file, int size) {
    int length = file.remaining() < 4 ? -1 : file.getInt();
    if (length < 0 || length > file.remaining() / size) {
      throw damaged("it ends at byte " + file.limit() + ", within an array");
    }
    return length;
  }
}
