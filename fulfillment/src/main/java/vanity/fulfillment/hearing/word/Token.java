package vanity.fulfillment.hearing.word;

import java.util.List;

/** One word of an utterance, or one run of digits. */
public final class Token {
  /** What is before the first word and behind the last. */
  private static final Token NONE = new Token(Word.of(""), Gap.STOP, false, false);

  private final Word word;
  private final Gap before;
  private final boolean plus;
  private final boolean shouted;

  Token(Word word, Gap before, boolean plus, boolean shouted) {
    this.word = word;
    this.before = before;
    this.plus = plus;
    this.shouted = shouted;
  }

  /** A word of an utterance, or one without letters beyond its ends. */
  public static Token at(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at) : NONE;
  }

  /** Another word in the same place. */
  public Token as(String text) {
    return new Token(Word.of(text), before, false, false);
  }

  /** A spelled letter in the same place. */
  public Token asLetter(String letter) {
    return new Token(Word.of(letter), before, false, true);
  }

  Word word() {
    return word;
  }

  /** It in lower case, without apostrophes of contractions. */
  public String text() {
    return word.text();
  }

  /** What is between this and the word before. */
  public Gap before() {
    return before;
  }

  /** Whether a plus sign is right before it. */
  public boolean plus() {
    return plus;
  }

  /** Whether it is written in capitals alone. */
  public boolean shouted() {
    return shouted;
  }

  /** Whether whoever wrote this heard a pause before it; so before the first one. */
  public boolean isAfterPause() {
    return before.isPause();
  }

  public boolean is(String text) {
    return word.text().equals(text);
  }

  /** Digits and nothing else. */
  public boolean isDigits() {
    return word.isDigits();
  }

  /** A word that a telephone's letters can dial. */
  public boolean isWord() {
    return word.isLetters();
  }

  /** One letter of a spelled word. */
  public boolean isLetter() {
    return word.isLetters() && word.text().length() == 1;
  }

  /** Whether it is a numeral wherever it is. */
  public boolean isNumeral() {
    return word.isNumeral();
  }

  /** Whether it can be part of a number at all. */
  public boolean isNumeric() {
    return word.isNumeric();
  }
}
