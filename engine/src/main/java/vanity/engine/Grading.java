package vanity.engine;

import java.util.List;
import vanity.engine.Piece.Word;

/** How a result may be used: spoken by itself, offered among others, or only when asked for. */
final class Grading {
  private final Vocabulary words;

  Grading(Vocabulary words) {
    this.words = words;
  }

  /**
   * @param reading what the pieces show
   * @param points the result's score in hundredths
   */
  Grade of(NumberDigits digits, long reading, int points, List<Piece> pieces) {
    if ((Reading.pattern(reading) & digits.zeroOrOne()) != 0) {
      return Grade.TEXT;
    }
    if (points >= Weights.SPEAK && Reading.makesSense(reading) && areUnderstood(pieces, reading)) {
      return Grade.SPEAK;
    }
    return points >= Weights.OFFER ? Grade.OFFER : Grade.WEAK;
  }

  /** Whether callers know each of the words, and catch a single one. */
  private boolean areUnderstood(List<Piece> pieces, long reading) {
    boolean isAlone = Integer.bitCount(Reading.starts(reading)) == 1;
    for (Piece piece : pieces) {
      if (piece instanceof Word(var word) && !Scoring.isUnderstood(words.entry(word), isAlone)) {
        return false;
      }
    }
    return true;
  }
}
