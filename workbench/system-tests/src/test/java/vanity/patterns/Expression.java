package vanity.patterns;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression of ours.
 *
 * @param file whose it is
 * @param searches whether it is looked for all over a text, rather than held against the whole
 */
record Expression(String file, Pattern pattern, boolean searches) {

  /** How often it looks at a character until all that the text has of it is found. */
  int looks(String text) {
    var counted = new CountedText(text);
    Matcher matcher = pattern.matcher(counted);
    try {
      boolean goesOn = searches ? matcher.find() : matcher.matches();
      while (searches && goesOn) {
        goesOn = matcher.find();
      }
    } catch (CountedText.TooMany e) {
      return Integer.MAX_VALUE;
    }
    return counted.looks();
  }

  /** Whether a text that begins like this may still match. */
  boolean hopesFor(String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() || matcher.hitEnd();
  }

  @Override
  public String toString() {
    return file + (searches ? " looks for " : " holds against ") + pattern;
  }
}
