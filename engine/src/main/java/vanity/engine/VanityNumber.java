package vanity.engine;

import java.util.List;
import vanity.engine.Piece.Word;

/**
 * A way to say a phone number with words in it.
 *
 * @param number the number that its letters and digits dial ({@code text} grades apart)
 * @param pieces country digit, area code, then words and digit runs, in dialling order
 * @param score points, more is better; comparable only within one version of the scoring
 * @param reason why it was chosen
 */
public record VanityNumber(
    PhoneNumber number, List<Piece> pieces, double score, Grade grade, Reason reason) {
  public VanityNumber {
    if (!(pieces instanceof Pieces)) {
      pieces = List.copyOf(pieces);
      if (!holdsWord(pieces)) {
        throw new IllegalArgumentException(
            "a vanity number holds at least one word, got " + pieces);
      }
    }
  }

  private static boolean holdsWord(List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (piece instanceof Word) {
        return true;
      }
    }
    return false;
  }

  /**
   * As printed, for example {@code 1-800-FLOWERS}; look-alikes are printed as the digits they are,
   * for example {@code 1-800-H0LIDAY}.
   */
  public String display() {
    return Printed.display(number, pieces);
  }

  /** All words joined, in capitals, for example {@code FLOWERS}. */
  public String letters() {
    var letters = new AsciiText(number.digits().length());
    for (Piece piece : pieces) {
      if (piece instanceof Word(var word)) {
        for (int i = 0; i < word.length(); i++) {
          letters.add(Printed.capital(word.charAt(i)));
        }
      }
    }
    return letters.toString();
  }

  /** The words in dialling order, in lower case. */
  public List<String> words() {
    return pieces.stream().filter(Word.class::isInstance).map(p -> ((Word) p).word()).toList();
  }
}
