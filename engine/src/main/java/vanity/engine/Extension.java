package vanity.engine;

import java.util.regex.Pattern;

/** What is dialled after a number was answered, as people write it behind the number. */
final class Extension {
  private static final int TEN = 10;

  private Extension() {}

  /** By itself, because a pattern costs a cold start milliseconds, and few numbers need it. */
  private static final class Written {
    private static final Pattern AT_THE_END =
        Pattern.compile(
            "((?<=\\d)\\s*[,;]?\\s*(ext(ension)?|x|#)|(?<=[a-z)])(\\s*[,;]\\s*|\\s+)(ext(ension)?|x|#))[.:]?\\s*\\d{1,7}$");
  }

  /** An x after fewer than ten digits is a letter to dial, not an extension. */
  static String removed(String text) {
    if (text.indexOf('x') < 0 && text.indexOf('#') < 0) {
      return text;
    }
    String main = Written.AT_THE_END.matcher(text).replaceFirst("");
    Dialled dialled = Dialled.of(main);
    return dialled != null && dialled.length() >= TEN ? main : text;
  }
}
