package vanity.engine;

import org.jspecify.annotations.Nullable;

/** What a written number dials: separators dropped, letters turned into their keys. */
final class Dialled {
  private static final String SEPARATORS = " \t-.()/\u2010\u2012\u2013\u2014\u2212";

  /** What dials it: digits, and letters in lower case where letters were written. */
  private final String keys;

  private Dialled(String keys) {
    this.keys = keys;
  }

  /** Null when the text holds something that cannot be dialled. */
  static @Nullable Dialled of(String text) {
    var keys = new StringBuilder(text.length());
    int group = 0;
    for (int i = text.startsWith("+") ? 1 : 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= '0' && c <= '9') || Keypad.isLetter(c)) {
        keys.append(c);
      } else if (SEPARATORS.indexOf(c) >= 0) {
        readZeros(keys, group);
        group = keys.length();
      } else {
        return null;
      }
    }
    readZeros(keys, group);
    return new Dialled(keys.toString());
  }

  /** Among digits, and with no other letter beside it, an O is meant for 0: 555-O142. */
  private static void readZeros(StringBuilder keys, int group) {
    boolean anyDigit = false;
    for (int i = group; i < keys.length(); i++) {
      char c = keys.charAt(i);
      if (Keypad.isLetter(c) && c != 'o') {
        return;
      }
      anyDigit |= c != 'o';
    }
    for (int i = group; anyDigit && i < keys.length(); i++) {
      keys.setCharAt(i, keys.charAt(i) == 'o' ? '0' : keys.charAt(i));
    }
  }

  String digits() {
    var digits = new StringBuilder(keys.length());
    for (int i = 0; i < keys.length(); i++) {
      char c = keys.charAt(i);
      digits.append(Keypad.isLetter(c) ? (char) ('0' + Keypad.digit(c)) : c);
    }
    return digits.toString();
  }

  int length() {
    return keys.length();
  }

  /** Some of the keys, as they were written. */
  String written(int from, int to) {
    return keys.substring(from, to);
  }

  /** Whether a word goes on across this place. */
  boolean isWithinWord(int at) {
    return Keypad.isLetter(keys.charAt(at - 1)) && Keypad.isLetter(keys.charAt(at));
  }
}
