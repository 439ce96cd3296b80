package vanity.contactflow.check;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Values that somebody's tool fills before the service sees the flow. */
final class Placeholders {
  // No brace inside: otherwise a text of many opened ones would be read once for each of them.
  private static final Pattern PATTERN =
      Pattern.compile("\\$?\\{\\{[^{}]+}}|\\$\\{[^{}]+}|<<[^<>]+>>|%[A-Za-z_][A-Za-z0-9_.-]*%");

  private Placeholders() {}

  static boolean in(CharSequence text) {
    return PATTERN.matcher(text).find();
  }

  /** Each once, in the order of the text. */
  static List<String> of(CharSequence text) {
    return PATTERN.matcher(text).results().map(MatchResult::group).distinct().toList();
  }

  static String removed(String text) {
    return PATTERN.matcher(text).replaceAll("");
  }
}
