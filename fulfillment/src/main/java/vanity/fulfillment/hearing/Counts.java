package vanity.fulfillment.hearing;

import java.util.ArrayList;
import java.util.List;
import vanity.fulfillment.hearing.word.Mark;
import vanity.fulfillment.hearing.word.Token;
import vanity.fulfillment.hearing.word.Words;

/** Numerals in phrases that merely count: "one second", "ten four". */
final class Counts {
  private Counts() {}

  /** The words of an utterance with something that means nothing in the place of such numerals. */
  static List<Token> hidden(Signs signs) {
    var left = new ArrayList<Token>(signs.tokens());
    if (left.stream().anyMatch(Words.CHANGE::has)) {
      return left; // "change the one to a two"
    }
    for (Mark<Sign> mark : signs.marks()) {
      boolean alone = !signs.at(mark.from() - 1).isNumeric() && !signs.at(mark.to()).isNumeric();
      for (int i = mark.from(); alone && i < mark.to(); i++) {
        boolean digits = Words.BEFORE_DIGITS.has(signs.at(i - 1)); // "the first three"
        if (signs.at(i).isNumeric() && !digits) {
          left.set(i, signs.at(i).as("um"));
        }
      }
    }
    return left;
  }
}
