package vanity.cli.usage;

import java.util.regex.Pattern;

/** Text from files and callers, as a terminal may be given it. */
public final class Visible {
  /**
   * What would move a cursor, ring, change colours or end a line, and what turns the direction of
   * writing.
   */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cntrl}\\x{80}-\\x{9f}\\x{61c}\\x{200e}\\x{200f}"
              + "\\x{2028}-\\x{202e}\\x{2066}-\\x{2069}&&[^\\n\\t]]");

  private Visible() {}

  /** The same text, with each control character as its code: {@code \x1b}. */
  public static String of(String text) {
    return shown(text, "\\\\x%02x");
  }

  /** The same JSON, in whose texts each of these characters is written as an escape. */
  public static String json(String json) {
    return shown(json, "\\\\u%04x");
  }

  private static String shown(String text, String code) {
    return UNSEEN.matcher(text).replaceAll(it -> code.formatted((int) it.group().charAt(0)));
  }
}
