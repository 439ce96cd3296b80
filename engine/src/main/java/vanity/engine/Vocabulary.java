package vanity.engine;

import vanity.engine.index.Kind;
import vanity.engine.index.LexiconIndex;
import vanity.engine.index.WordEntry;

/** The words that a finder knows: the lexicon's and the business's own. */
record Vocabulary(Lexicon lexicon, OwnWords own) {
  /** What a word counts that is not among them. */
  private static final int UNKNOWN_QUALITY = 10;

  boolean knows(String word) {
    return own.entry(word) != 0 || lexicon.contains(word);
  }

  /** What is known about a word of a reading, packed as {@link WordEntry}; nothing if unknown. */
  long entry(ShownWord word) {
    for (int i = own.starts()[word.bucket()]; i < own.starts()[word.bucket() + 1]; i++) {
      if (word.is(own.entry(i))) {
        return own.entry(i);
      }
    }
    LexiconIndex index = lexicon.index();
    for (int i = index.starts()[word.bucket()]; i < index.starts()[word.bucket() + 1]; i++) {
      if (word.is(index.word(i))) {
        return index.word(i);
      }
    }
    return 0;
  }

  /** What is known about a word, packed as {@link WordEntry}; an unknown one counts little. */
  long entry(String word) {
    long entry = own.entry(word);
    if (entry != 0) {
      return entry;
    }
    int place = lexicon.place(word);
    return place >= 0
        ? lexicon.index().word(place)
        : WordEntry.pack(word, UNKNOWN_QUALITY, Kind.UNKNOWN, Kind.UNKNOWN);
  }
}
