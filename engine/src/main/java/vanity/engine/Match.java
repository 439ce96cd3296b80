package vanity.engine;

/** Where a word starts in a number, packed into an {@code int} with which word it is. */
final class Match {
  private static final int START = 26;
  private static final int OWN = 1 << (START - 1);
  private static final int PLACE = OWN - 1;

  private Match() {}

  /** Of a word of the lexicon, by its place in the index. */
  static int of(int place, int start) {
    return start << START | place;
  }

  /** Of a word of the business, by its place among those. */
  static int ofOwn(int place, int start) {
    return of(place, start) | OWN;
  }

  static int start(int match) {
    return match >>> START;
  }

  static boolean isOwn(int match) {
    return (match & OWN) != 0;
  }

  static int place(int match) {
    return match & PLACE;
  }
}
