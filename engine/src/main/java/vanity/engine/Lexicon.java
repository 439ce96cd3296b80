package vanity.engine;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanity.engine.index.Buckets;
import vanity.engine.index.IndexFormat;
import vanity.engine.index.LexiconIndex;
import vanity.engine.index.WordEntry;

/** The words that the engine knows, with what it knows about each. */
public final class Lexicon {
  private final LexiconIndex index;
  private final String version;

  private Lexicon(LexiconIndex index, String version) {
    this.index = index;
    this.version = version;
  }

  /** The lexicon that ships with the engine. */
  public static Lexicon load() {
    byte[] file = IndexFile.read();
    return of(file);
  }

  /** A lexicon from the bytes of an index. */
  public static Lexicon of(byte[] file) {
    LexiconIndex index = IndexFormat.read(file);
    return new Lexicon(index, Integer.toHexString(IndexFormat.checksum(file)));
  }

  /** Changes whenever the words or anything known about them change. */
  public String version() {
    return version;
  }

  /** How many words there are. */
  public int size() {
    return index.size();
  }

  public boolean contains(String word) {
    return place(word) >= 0;
  }

  /** Every word, in the order of its digits. */
  Stream<String> words() {
    return IntStream.range(0, Buckets.COUNT).boxed().flatMap(this::wordsOf);
  }

  private Stream<String> wordsOf(int bucket) {
    return IntStream.range(index.starts()[bucket], index.starts()[bucket + 1])
        .mapToObj(i -> WordEntry.unpack(index.word(i), Buckets.digits(bucket)));
  }

  LexiconIndex index() {
    return index;
  }

  /** The word's place in the index, or -1. */
  int place(String word) {
    if (word.isEmpty() || word.length() > WordEntry.LONGEST) {
      return -1;
    }
    int bucket = Buckets.ofWord(word);
    long wanted = WordEntry.spelling(word);
    for (int i = index.starts()[bucket]; i < index.starts()[bucket + 1]; i++) {
      if (WordEntry.spelling(index.word(i)) == wanted) {
        return i;
      }
    }
    return -1;
  }
}
