package vanity.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vanity.engine.Piece.Digits;
import vanity.engine.Piece.Word;

/** Pieces as they are printed, one text each: capitals for letters, digits for look-alikes. */
final class Printed {
  private Printed() {}

  static List<String> of(PhoneNumber number, List<Piece> pieces) {
    var printed = new ArrayList<String>(pieces.size());
    int at = -NumberingPlan.NORTH_AMERICA.countryCode().length();
    for (Piece piece : pieces) {
      String text =
          switch (piece) {
            case Digits(var digits) -> digits;
            case Word(var word) -> word(number, word, at);
          };
      printed.add(text);
      at += text.length();
    }
    return printed;
  }

  private static String word(PhoneNumber number, String word, int at) {
    String capitals = word.toUpperCase(Locale.ROOT);
    for (int i = 0; i < word.length(); i++) {
      if (number.digits().charAt(at + i) <= '1') {
        return withDigits(number, capitals, at);
      }
    }
    return capitals;
  }

  private static String withDigits(PhoneNumber number, String capitals, int at) {
    var mixed = new StringBuilder(capitals);
    for (int i = 0; i < capitals.length(); i++) {
      char digit = number.digits().charAt(at + i);
      if (digit <= '1') {
        mixed.setCharAt(i, digit);
      }
    }
    return mixed.toString();
  }
}
