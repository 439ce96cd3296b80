package vanity.engine;

import java.util.List;
import vanity.engine.Piece.Digits;
import vanity.engine.Piece.Word;
import vanity.engine.index.Kind;
import vanity.engine.index.WordEntry;

/** The published score: the points of a result computed from its pieces, part by part. */
final class Rating {
  /** What a word counts that the lexicon does not hold. */
  private static final int UNKNOWN_QUALITY = 20;

  private final byte[] digits;
  private final Lexicon lexicon;
  private final OwnWords own;
  private int points;
  private int at;

  /** Where the digits since the last word began, or -1 when a word was last. */
  private int run = 0;

  private int before = -1;
  private long beforeEntry;
  private boolean anyWord;

  private Rating(PhoneNumber number, Lexicon lexicon, OwnWords own) {
    this.lexicon = lexicon;
    this.own = own;
    digits = new byte[number.digits().length()];
    for (int i = 0; i < digits.length; i++) {
      digits[i] = (byte) (number.digits().charAt(i) - '0');
    }
  }

  /** The score in hundredths; the first piece is the country digit. */
  static int score(PhoneNumber number, List<Piece> pieces, Lexicon lexicon, OwnWords own) {
    var rating = new Rating(number, lexicon, own);
    for (Piece piece : pieces.subList(1, pieces.size())) {
      switch (piece) {
        case Digits d -> rating.digits(d.digits().length());
        case Word w -> rating.word(w.word());
      }
    }
    return rating.end();
  }

  static Grade grade(PhoneNumber number, List<Piece> pieces, int score) {
    if (hasLookAlike(number, pieces)) {
      return Grade.TEXT;
    }
    return score >= Weights.SPEAK ? Grade.SPEAK : score >= Weights.OFFER ? Grade.OFFER : Grade.WEAK;
  }

  /** Whether a word's letter stands where the number has a 0 or 1. */
  private static boolean hasLookAlike(PhoneNumber number, List<Piece> pieces) {
    int at = -NumberingPlan.NORTH_AMERICA.countryCode().length();
    for (Piece piece : pieces) {
      switch (piece) {
        case Digits(var digits) -> at += digits.length();
        case Word(var word) -> {
          int end = at + word.length();
          for (; at < end; at++) {
            if (number.digits().charAt(at) <= '1') {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private void digits(int length) {
    if (run < 0) {
      run = at;
    }
    at += length;
  }

  private void word(String word) {
    int place = lexicon.place(word);
    long entry = own.entry(word);
    if (entry == 0) {
      entry =
          place >= 0
              ? lexicon.index().words()[place]
              : WordEntry.pack(word, UNKNOWN_QUALITY, Kind.UNKNOWN, Kind.UNKNOWN);
    }
    link(place, entry);
    points += Scoring.word(entry, at, at + word.length()) + own.pointsOf(word);
    at += word.length();
    before = place;
    beforeEntry = entry;
    run = -1;
    anyWord = true;
  }

  private void link(int place, long entry) {
    if (!anyWord) {
      points += Scoring.lead(at);
    } else if (run < 0) {
      points += Scoring.touch(lexicon.index(), before, place, beforeEntry, entry);
    } else {
      points += Scoring.inner(digits, run, at) + Scoring.dangling(beforeEntry);
    }
  }

  private int end() {
    return points + (run < 0 ? 0 : Scoring.trail(digits, run)) + Scoring.dangling(beforeEntry);
  }
}
