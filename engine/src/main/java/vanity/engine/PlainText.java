package vanity.engine;

/** Characters that people see as others, taken for what they look like. */
final class PlainText {
  private static final int WIDE = '\uFF01' - '!';

  private PlainText() {}

  /**
   * Wide characters and digits of other scripts as ASCII, every blank as one, invisible ones gone.
   */
  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '~') {
        return rewritten(text);
      }
    }
    return text;
  }

  private static String rewritten(String text) {
    var plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = Character.digit(c, 10);
      if (digit >= 0) {
        plain.append((char) ('0' + digit));
      } else if (c >= '\uFF01' && c <= '\uFF5E') {
        plain.append((char) (c - WIDE));
      } else if (Character.isSpaceChar(c)) {
        plain.append(' ');
      } else if (c == '\u2011') {
        plain.append('-');
      } else if (Character.getType(c) != Character.FORMAT) {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
