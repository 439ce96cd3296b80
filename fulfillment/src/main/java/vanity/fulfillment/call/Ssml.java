package vanity.fulfillment.call;

import java.util.regex.Pattern;
import vanity.engine.VanityNumber;

/**
 * Marks up what is spoken, so that without its tags it reads exactly as the engine spells it.
 *
 * <p>Neural voices leave their voice for {@code say-as characters}, so letters are plain capitals
 * between commas (docs/wire-formats.md#spoken-letters).
 */
final class Ssml {
  private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9 ,.?!'-]");
  private static final Pattern LETTER_A = Pattern.compile("\\bA\\b");
  private static final String SPELLED = ". That is ";

  private Ssml() {}

  /** A vanity number as it is offered: the digits and words, then the letters. */
  static String number(VanityNumber number) {
    return name(number)
        + ". "
        + pause(300)
        + "<prosody rate=\"slow\">That is "
        + letters(number)
        + "</prosody>"
        + pause(600);
  }

  /** The same, slowly. */
  static String slowly(VanityNumber number) {
    return "<prosody rate=\"slow\">"
        + name(number).replace("200ms", "500ms")
        + ". "
        + pause(700)
        + "That is "
        + apart(letters(number), 300)
        + "</prosody>"
        + pause(900);
  }

  /** The letters alone, one at a time. */
  static String spelled(VanityNumber number) {
    return "<prosody rate=\"slow\">" + apart(letters(number), 400) + "</prosody>" + pause(500);
  }

  /** The digits and words without the letters, for example {@code 1, 8 0 0, flowers}. */
  static String name(VanityNumber number) {
    return apart(head(number), 200);
  }

  /** Foreign text, such as a stored reason, with everything but plain characters left out. */
  static String plain(String text) {
    return UNSAFE.matcher(text).replaceAll("");
  }

  static String pause(int milliseconds) {
    return "<break time=\"" + milliseconds + "ms\"/>";
  }

  private static String head(VanityNumber number) {
    String spoken = number.spoken();
    return spoken.substring(0, spoken.indexOf(SPELLED));
  }

  private static String letters(VanityNumber number) {
    String spoken = number.spoken();
    String letters = spoken.substring(spoken.indexOf(SPELLED) + SPELLED.length());
    // A capital A between commas may be read as the article.
    return LETTER_A.matcher(letters).replaceAll("<sub alias=\"ay\">A</sub>");
  }

  private static String apart(String list, int milliseconds) {
    return list.replace(", ", "," + pause(milliseconds) + " ");
  }
}
