package vanity.engine;

import java.util.List;
import vanity.engine.Piece.Word;

/** How pieces are printed: capitals for letters, digits for look-alikes. */
final class Printed {
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
  static char letter(PhoneNumber number, String word, int i, int start) {
    char digit = number.digits().charAt(start + i);
    return digit <= '1' ? digit : capital(word.charAt(i));
  }

  static char capital(char letter) {
    return (char) (letter - 'a' + 'A');
  }
}
