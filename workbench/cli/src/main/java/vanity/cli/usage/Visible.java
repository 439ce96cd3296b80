package vanity.cli.usage;

import java.util.regex.Pattern;

/** Text from files and callers, as a terminal may be given it. */
public final class Visible {
  /** What would move a cursor, ring or change colours, and what turns the direction of writing. */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cntrl}\\x{80}-\\x{9f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}&&[^\\n\\t]]");

  private Visible() {}

  /** The same text, with each control character as its code: {@code \x1b}. */
  public static String of(String text) {
    return UNSEEN.matcher(text).replaceAll(it -> "\\\\x%02x".formatted((int) it.group().charAt(0)));
  }
}
