package vanity.engine;

import java.util.List;

/**
 * Finds the best vanity numbers in a phone number. Safe for use by many threads.
 *
 * <p>The same number, words and lexicon give the same list everywhere, always.
 */
public final class VanityFinder {
  private static final double HUNDREDTHS = 100;

  private final Lexicon lexicon;
  private final OwnWords own;
  private final SearchPerThread searches;

  private VanityFinder(Lexicon lexicon, OwnWords own) {
    this.lexicon = lexicon;
    this.own = own;
    this.searches = new SearchPerThread(lexicon, own);
  }

  public static VanityFinder over(Lexicon lexicon) {
    return over(lexicon, BusinessWords.NONE);
  }

  /** A finder that also knows a business's own words and prefers or avoids them. */
  public static VanityFinder over(Lexicon lexicon, BusinessWords words) {
    return new VanityFinder(lexicon, new OwnWords(words, lexicon));
  }

  /**
   * The best vanity numbers in offering order, weak ones included, look-alikes not; fewer than
   * {@code top} when the digits hold no more.
   */
  public List<VanityNumber> best(PhoneNumber number, int top) {
    return find(number, top, false);
  }

  /** As {@link #best}, and with letters that only look like 0 and 1, graded {@code TEXT}. */
  public List<VanityNumber> bestWithLookAlikes(PhoneNumber number, int top) {
    return find(number, top, true);
  }

  private List<VanityNumber> find(PhoneNumber number, int top, boolean lookAlikes) {
    if (top < 1) {
      throw new IllegalArgumentException("ask for one vanity number at least, not " + top);
    }
    Search search = searches.get();
    search.run(number, top, lookAlikes);
    var found = new VanityNumber[search.count()];
    for (int i = 0; i < found.length; i++) {
      found[i] = rated(number, search.reading(i), search);
    }
    return List.of(found);
  }

  /**
   * A vanity number again from its pieces, for example from one stored long ago. Words that the
   * lexicon no longer holds count little, but are no error.
   */
  public VanityNumber rate(PhoneNumber number, List<Piece> pieces) {
    var rating = new Rating(number, pieces, lexicon, own);
    int points = rating.points();
    boolean isClear = mayBeClear(rating.reading(), points) && rating.isUnderstood();
    Grade grade = grade(rating.digits, rating.reading(), points, isClear);
    String why = Why.of(rating.digits, rating.reading(), own.isAmong(pieces));
    return new VanityNumber(number, pieces, points / HUNDREDTHS, grade, why);
  }

  /** Whether these pieces together show a string that is never offered. */
  boolean isBlocked(PhoneNumber number, List<Piece> pieces) {
    return searches.get().isBlocked(number, Reading.of(pieces));
  }

  /** Why a number has fewer than {@code top} vanity numbers, as a sentence. */
  public String reason(PhoneNumber number, int found, int top) {
    return Shortfall.reason(number, found, top);
  }

  private VanityNumber rated(PhoneNumber number, long reading, Search search) {
    var pieces = new Pieces(number, reading);
    int points = Reading.points(reading);
    boolean isClear = mayBeClear(reading, points) && search.isUnderstood(reading);
    Grade grade = grade(search.digits, reading, points, isClear);
    String why = Why.of(search.digits, reading, own.isAmong(pieces));
    return new VanityNumber(number, pieces, points / HUNDREDTHS, grade, why);
  }

  /** Whether it can be spoken by itself if callers know its words. */
  private static boolean mayBeClear(long reading, int points) {
    return points >= Weights.SPEAK && Reading.makesSense(reading);
  }

  private static Grade grade(NumberDigits digits, long reading, int points, boolean isClear) {
    if ((Reading.pattern(reading) & digits.zeroOrOne()) != 0) {
      return Grade.TEXT;
    }
    return isClear ? Grade.SPEAK : points >= Weights.OFFER ? Grade.OFFER : Grade.WEAK;
  }
}
