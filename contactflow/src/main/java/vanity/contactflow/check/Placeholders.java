package vanity.contactflow.check;

import java.util.regex.Pattern;

/** Values that somebody's tool fills before the service sees the flow. */
final class Placeholders {
  private static final Pattern PATTERN =
      Pattern.compile("\\$\\{[^}]+}|\\{\\{[^}]+}}|%[A-Za-z_][A-Za-z0-9_.-]*%");

  private Placeholders() {}

  static boolean in(String text) {
    return PATTERN.matcher(text).find();
  }

  static String removed(String text) {
    return PATTERN.matcher(text).replaceAll("");
  }
}
