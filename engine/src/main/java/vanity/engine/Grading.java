package vanity.engine;

/** How a result may be used: spoken by itself, offered among others, or only when asked for. */
final class Grading {
  private final Vocabulary words;

  Grading(Vocabulary words) {
    this.words = words;
  }

  /**
   * @param reading what it shows
   * @param points the result's score in hundredths
   */
  Grade of(NumberDigits digits, long reading, int points) {
    if ((Reading.pattern(reading) & digits.zeroOrOne()) != 0) {
      return Grade.TEXT;
    }
    if (points >= Weights.SPEAK && Reading.makesSense(reading) && areUnderstood(digits, reading)) {
      return Grade.SPEAK;
    }
    return points >= Weights.OFFER ? Grade.OFFER : Grade.WEAK;
  }

  /** Whether callers know each of the words, and catch a single one. */
  private boolean areUnderstood(NumberDigits digits, long reading) {
    int starts = Reading.starts(reading);
    boolean isAlone = Integer.bitCount(starts) == 1;
    for (int left = starts; left != 0; left &= left - 1) {
      var word = ShownWord.of(digits, reading, Reading.position(left));
      if (!Scoring.isUnderstood(words.entry(word), isAlone)) {
        return false;
      }
    }
    return true;
  }
}
