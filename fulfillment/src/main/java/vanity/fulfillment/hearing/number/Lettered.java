package vanity.fulfillment.hearing.number;

import vanity.fulfillment.hearing.word.Token;
import vanity.fulfillment.hearing.word.Words;

/** Words that stand for digits: "one eight hundred flowers", "three five six yes seven". */
final class Lettered {
  private Lettered() {}

  /** Whether the words that would be dialled are where a vanity number has them. */
  static boolean isPlausible(Talk talk, Known known, Letters letters) {
    int words = 0;
    boolean digitsAfter = false;
    boolean besides = false;
    for (int i = 0; i < talk.size(); i++) {
      Token token = talk.tokens().get(i);
      boolean word = isWord(token, letters) && isFree(talk, i);
      words += word ? 1 : 0;
      besides |= !word && !token.isNumeric() && !Words.HESITATION.has(token);
      digitsAfter |= words > 0 && !word && token.isNumeric();
    }
    return words > 0
        && words <= 2
        && (known.isNothing() ? digitsBefore(talk, letters) : letters == Letters.RARE && !besides)
        && (!digitsAfter || words == 1);
  }

  private static boolean isWord(Token token, Letters letters) {
    return letters.dials(token) && !token.isNumeric();
  }

  /** Three digits or more before the first word. */
  private static boolean digitsBefore(Talk talk, Letters letters) {
    int at = 0;
    while (at < talk.size() && !(isWord(talk.tokens().get(at), letters) && isFree(talk, at))) {
      at++;
    }
    for (Reading reading : Run.readings(new Steps(talk, 0, at, Letters.NONE), 0)) {
      String said = reading.digits();
      String digits = said.startsWith("1") ? said.substring(1) : said;
      if (digits.length() >= Plan.AREA && (letters == Letters.RARE || Plan.isTollFree(digits))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFree(Talk talk, int at) {
    return talk.cue(at) == null || talk.cue(at) == Cue.BREAK;
  }
}
