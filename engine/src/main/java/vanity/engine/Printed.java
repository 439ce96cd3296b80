package vanity.engine;

import java.util.List;
import vanity.engine.Piece.Word;

/** How pieces are printed: capitals for letters, digits for look-alikes. */
public final class Printed {
  private static final int COUNTRY = NumberingPlan.NORTH_AMERICA.countryCode().length();

  private Printed() {}

  /** All pieces, with a hyphen between them. */
  static String display(PhoneNumber number, List<Piece> pieces) {
    var display = new AsciiText(2 * (COUNTRY + Reading.LENGTH));
    int at = -COUNTRY;
    for (Piece piece : pieces) {
      if (at >= 0) {
        display.add('-');
      }
      String text = piece.text();
      boolean isWord = piece instanceof Word; // A switch would cost a cold start ten milliseconds.
      for (int i = 0; i < text.length(); i++) {
        display.add(isWord ? letter(number, text, i, at) : text.charAt(i));
      }
      at += text.length();
    }
    return display.toString();
  }

  /** A letter of a word that starts at this position of the number. */
  public static char letter(PhoneNumber number, String word, int i, int start) {
    char digit = number.digits().charAt(start + i);
    return digit <= '1' ? digit : capital(word.charAt(i));
  }

  /** Whether a word that starts at this position has letters that only look like its digits. */
  public static boolean hasLookAlike(PhoneNumber number, String word, int start) {
    for (int i = 0; i < word.length(); i++) {
      if (number.digits().charAt(start + i) <= '1') {
        return true;
      }
    }
    return false;
  }

  static char capital(char letter) {
    return (char) (letter - 'a' + 'A');
  }
}
