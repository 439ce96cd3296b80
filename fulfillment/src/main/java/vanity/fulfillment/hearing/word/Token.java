package vanity.fulfillment.hearing.word;

/**
 * One word of an utterance, or one run of digits.
 *
 * @param text in lower case, without apostrophes of contractions
 * @param before what stands between this and the word before
 * @param plus a plus sign stands right before it
 * @param shouted written in capitals alone
 */
public record Token(String text, Gap before, boolean plus, boolean shouted) {

  /** Digits and nothing else. */
  public boolean isDigits() {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** One letter of a spelled word. */
  public boolean isLetter() {
    return text.length() == 1 && text.charAt(0) >= 'a' && text.charAt(0) <= 'z';
  }

  /** A word that a telephone's letters can dial. */
  public boolean isWord() {
    return text.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }
}
