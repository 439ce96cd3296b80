package vanity.simulator.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** References such as {@code $.Attributes.name}, alone or inside a text. */
final class Reference {
  // A hyphen belongs to a name, a full stop at its end does not: "...$.External.first-word."
  private static final String NAME = "[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?";
  private static final String QUOTED = "\\[\\s*(?:'[^']*'|\"[^\"]*\")\\s*]";
  private static final Pattern STEP = Pattern.compile("\\.?" + QUOTED + "|\\." + NAME);
  private static final Pattern REFERENCE =
      Pattern.compile("\\$(?=\\.?\\[|\\.[A-Za-z_])(?:" + STEP + ")+");

  private Reference() {}

  /** The text with every reference replaced by its value; unset ones by nothing. */
  static String fill(String text, Contact contact) {
    if (text.indexOf('$') < 0) {
      return text;
    }
    return REFERENCE
        .matcher(text)
        .replaceAll(
            found -> Matcher.quoteReplacement(contact.read(path(found.group())).orElse("")));
  }

  /** The value of a text that is one reference and nothing else; any other text itself. */
  static Optional<String> value(String text, Contact contact) {
    return REFERENCE.matcher(text).matches()
        ? contact.read(path(text))
        : Optional.of(fill(text, contact));
  }

  private static List<String> path(String reference) {
    List<String> names = new ArrayList<>();
    Matcher step = STEP.matcher(reference);
    while (step.find()) {
      names.add(name(step.group()));
    }
    return names;
  }

  private static String name(String step) {
    int bracket = step.indexOf('[');
    return bracket < 0
        ? step.substring(1)
        : step.substring(bracket + 1, step.length() - 1).strip().replaceAll("^['\"]|['\"]$", "");
  }
}
