package vanity.engine;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The digits that a written number dials: separators dropped, letters turned into their keys. */
final class Dialled {
  private static final String SEPARATORS = " \t\u00a0-.()/\u2010\u2011\u2012\u2013\u2014";

  private Dialled() {}

  /** By itself, because a pattern costs a cold start milliseconds, and few numbers need it. */
  private static final class Extension {
    private static final Pattern AT_THE_END =
        Pattern.compile("(?<=\\d)\\s*[,;]?\\s*(ext(ension)?|x|#)[.:]?\\s*\\d{1,7}$");
  }

  /** An x after fewer than ten digits is a letter to dial, not an extension. */
  static String withoutExtension(String text) {
    if (text.indexOf('x') < 0 && text.indexOf('#') < 0) {
      return text;
    }
    String main = Extension.AT_THE_END.matcher(text).replaceFirst("");
    String digits = digits(main);
    return digits != null && digits.length() >= 10 ? main : text;
  }

  /** Null when the text holds something that cannot be dialled. */
  static @Nullable String digits(String text) {
    var digits = new StringBuilder(text.length());
    for (int i = text.startsWith("+") ? 1 : 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else if (Keypad.isLetter(c)) {
        digits.append(Keypad.digit(c));
      } else if (SEPARATORS.indexOf(c) < 0) {
        return null;
      }
    }
    return digits.toString();
  }
}
