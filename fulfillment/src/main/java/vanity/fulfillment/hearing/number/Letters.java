package vanity.fulfillment.hearing.number;

import java.util.List;
import vanity.fulfillment.hearing.word.Token;
import vanity.fulfillment.hearing.word.Words;

/** Which words may be dialled by their letters. */
enum Letters {
  NONE,

  /** Those that are hardly said around a number. */
  RARE,

  /** Others too, behind a toll-free area code: "1 800 call now". */
  TOLL_FREE;

  static final List<Letters> DIALLED = List.of(RARE, TOLL_FREE);

  private static final int SHORTEST = 2;

  boolean dials(Token token) {
    return this != NONE
        && token.isWord()
        && token.text().length() >= SHORTEST
        && !(this == RARE ? Words.NEVER_DIALLED : Words.NEVER_TOLL_FREE).has(token);
  }
}
