package vanity.engine;

import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the best vanity numbers in a phone number. Safe for use by many threads.
 *
 * <p>The same number, words and lexicon give the same list everywhere, always.
 */
public final class VanityFinder {
  private static final double HUNDREDTHS = 100;

  private final Vocabulary words;
  private final Grading grading;
  private final SearchPerThread searches;

  private VanityFinder(Vocabulary words) {
    this.words = words;
    this.grading = new Grading(words);
    this.searches = new SearchPerThread(words);
  }

  public static VanityFinder over(Lexicon lexicon) {
    return over(lexicon, BusinessWords.NONE);
  }

  /** A finder that also knows a business's own words and prefers or avoids them. */
  public static VanityFinder over(Lexicon lexicon, BusinessWords words) {
    return new VanityFinder(new Vocabulary(lexicon, new OwnWords(words, lexicon)));
  }

  /**
   * The best vanity numbers in offering order, weak ones included, look-alikes not; fewer than
   * {@code top} when the digits hold no more. The list cannot be changed.
   */
  public List<VanityNumber> best(PhoneNumber number, int top) {
    return find(number, top, false);
  }

  /** As {@link #best}, and with letters that only look like 0 and 1, graded {@code TEXT}. */
  public List<VanityNumber> bestWithLookAlikes(PhoneNumber number, int top) {
    return find(number, top, true);
  }

  /**
   * As {@link #best}, but the letters that somebody wrote come first, whatever they are worth,
   * unless they offend.
   *
   * @param letters the number's ten keys, with letters in lower case where letters are shown
   */
  public List<VanityNumber> bestAfter(
      PhoneNumber number, String letters, int top, boolean lookAlikes) {
    Search search = searches.get();
    if (search.run(number, atLeastOne(top), lookAlikes, Reading.pattern(letters))) {
      return all(number, search.digits(), search.picked());
    }
    List<VanityNumber> others = all(number, search.digits(), search.picked());
    List<Piece> pieces = Pieces.written(number, letters);
    return searches.get().isBlocked(number, Reading.shattered(letters))
        ? others
        : Stream.concat(Stream.of(rate(number, pieces)), others.stream()).limit(top).toList();
  }

  private List<VanityNumber> find(PhoneNumber number, int top, boolean lookAlikes) {
    Search search = searches.get();
    search.run(number, atLeastOne(top), lookAlikes, Selection.NOTHING_FIRST);
    return all(number, search.digits(), search.picked());
  }

  private static int atLeastOne(int top) {
    if (top < 1) {
      throw new IllegalArgumentException("ask for one vanity number at least, not " + top);
    }
    return top;
  }

  /**
   * A vanity number again from its pieces, for example from one stored long ago. Words that the
   * lexicon no longer holds count little, but are not an error.
   */
  public VanityNumber rate(PhoneNumber number, List<Piece> pieces) {
    var rating = new Rating(number, pieces, words);
    var digits = new NumberDigits().read(number);
    return vanity(number, digits, pieces, rating.reading(), rating.points());
  }

  /**
   * Whether these pieces are such as are ever given for a number: they dial it, they are cut as
   * results are, all words are known, and together they show nothing that is never offered.
   */
  public boolean gives(PhoneNumber number, List<Piece> pieces) {
    var dialled = new StringBuilder();
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Digits(var digits) -> dialled.append(digits);
        case Piece.Word(var word) when words.knows(word) -> dialled.append(Keypad.dial(word));
        case Piece.Word _ -> {
          return false;
        }
      }
    }
    return dialled.toString().equals("1" + number.digits())
        && pieces.equals(new Pieces(number, Reading.of(pieces)))
        && !isBlocked(number, pieces);
  }

  /**
   * Whether callers who hear a word know how it is written: an everyday word of the lexicon that no
   * other sounds like, or a letter, which is its own spelling. Two letters are too little to be
   * sure of.
   */
  public boolean isClearByEar(String word) {
    return word.length() == 1
        || (word.length() > 2
            && words.lexicon().contains(word)
            && Scoring.isUnderstood(words.entry(word), true));
  }

  /** Whether a word of at most ten letters holds a string that is never shown across words. */
  public boolean offends(String word) {
    String shown = word + "6666666666".substring(word.length());
    var number = new PhoneNumber(Keypad.dial(word) + shown.substring(word.length()));
    return searches.get().isBlocked(number, Reading.shattered(shown));
  }

  private List<VanityNumber> all(PhoneNumber number, NumberDigits digits, long[] readings) {
    var all = new VanityNumber[readings.length];
    for (int i = 0; i < all.length; i++) {
      var pieces = new Pieces(number, readings[i]);
      all[i] = vanity(number, digits, pieces, readings[i], Reading.points(readings[i]));
    }
    return List.of(all);
  }

  private VanityNumber vanity(
      PhoneNumber number, NumberDigits digits, List<Piece> pieces, long reading, int points) {
    Grade grade = grading.of(digits, reading, points);
    Reason reason = Reasoning.of(digits, reading, words.own().isAmong(pieces));
    return new VanityNumber(number, pieces, points / HUNDREDTHS, grade, reason);
  }

  /**
   * Whether these pieces together show a string that is never offered, or have digits between two
   * words that must not follow each other.
   */
  boolean isBlocked(PhoneNumber number, List<Piece> pieces) {
    return searches.get().isBlocked(number, Reading.of(pieces));
  }
}
