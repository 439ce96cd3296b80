package vanity.fulfillment.hearing.number;

import java.util.List;
import vanity.engine.Keypad;
import vanity.fulfillment.hearing.word.NumberWords;
import vanity.fulfillment.hearing.word.Token;

/**
 * Letters among the digits: "P I Z Z A 4 5".
 *
 * @param tokens up to where they are read
 */
record Spelled(Talk talk, List<Token> tokens) {
  private static final int READ = 20;

  private Token word(int at) {
    return Token.at(tokens, at);
  }

  /** The ways to take a letter; none where a word is not a letter. */
  List<Step> at(int at) {
    Token token = word(at);
    if (isSpelled(at)) {
      Step letter = Step.of(1, Keypad.dial(token.text()), READ);
      String zero = NumberWords.SOUNDS.of(token);
      return zero == null ? List.of(letter) : List.of(letter, Step.of(1, zero, READ * 3));
    }
    return isPerhapsSpelled(at)
        ? List.of(Step.of(1, Keypad.dial(token.text()), READ * 3), Step.skip(READ))
        : List.of();
  }

  /** A letter beside another one, so that "a" and "i" are words elsewhere. */
  private boolean isSpelled(int at) {
    Token token = word(at);
    if (!token.isLetter()) {
      return token.shouted() && token.isWord() && !talk.isKnown(at);
    }
    boolean after = word(at + 1).isLetter();
    boolean before = word(at - 1).isLetter();
    boolean loose = isVowel(token) || token.is("a");
    return token.shouted()
        || (before && after)
        || ((before || after) && (!loose || new Company(tokens, at).size() == 0));
  }

  /** "P I Z Z A 4 5", "B A G E L 4 U" */
  private boolean isPerhapsSpelled(int at) {
    Token token = word(at);
    boolean near = isSpelledBefore(at - 1) || (!token.is("a") && isSpelledBefore(at - 2));
    return token.isLetter() && !isVowel(token) && near;
  }

  private boolean isSpelledBefore(int at) {
    return word(at).isLetter() && isSpelled(at);
  }

  /** One of those that are also said for a zero or for oneself. */
  private static boolean isVowel(Token token) {
    return token.is("o") || token.is("i");
  }
}
