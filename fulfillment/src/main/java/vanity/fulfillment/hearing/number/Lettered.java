package vanity.fulfillment.hearing.number;

import vanity.fulfillment.hearing.word.NumberWords;
import vanity.fulfillment.hearing.word.Token;
import vanity.fulfillment.hearing.word.Words;

/** Words that stand for digits: "one eight hundred flowers", "three five six yes seven". */
final class Lettered {
  private Lettered() {}

  /** Whether the words that would be dialled stand where a vanity number has them. */
  static boolean isPlausible(Talk talk, Known known) {
    int words = 0;
    boolean digitsAfter = false;
    boolean besides = false;
    for (int i = 0; i < talk.size(); i++) {
      Token token = talk.tokens().get(i);
      boolean word = isWord(token) && isFree(talk, i);
      words += word ? 1 : 0;
      besides |= !word && !NumberWords.isNumeric(token) && !Words.HESITATION.has(token);
      digitsAfter |= words > 0 && !word && NumberWords.isNumeric(token);
    }
    return words > 0
        && words <= 2
        && (known.isNothing() ? digitsBefore(talk) : !besides)
        && (!digitsAfter || words == 1);
  }

  private static boolean isWord(Token token) {
    return token.text().length() > 1
        && token.isWord()
        && !NumberWords.isNumeric(token)
        && !Words.NEVER_DIALLED.has(token);
  }

  /** Three digits or more before the first word. */
  private static boolean digitsBefore(Talk talk) {
    int at = 0;
    while (at < talk.size() && !(isWord(talk.tokens().get(at)) && isFree(talk, at))) {
      at++;
    }
    for (Reading reading : Run.readings(new Steps(talk, at, false), 0, at, 0)) {
      int digits = reading.digits().startsWith("1") ? reading.length() - 1 : reading.length();
      if (digits >= Plan.AREA) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFree(Talk talk, int at) {
    return talk.cue(at) == null || talk.cue(at) == Cue.BREAK;
  }
}
