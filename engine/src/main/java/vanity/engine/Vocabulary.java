package vanity.engine;

import vanity.engine.index.Kind;
import vanity.engine.index.WordEntry;

/** The words that a finder knows: the lexicon's and the business's own. */
record Vocabulary(Lexicon lexicon, OwnWords own) {
  /** What a word counts that is not among them. */
  private static final int UNKNOWN_QUALITY = 10;

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
