package vanity.fulfillment.hearing.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes the patterns of a table apart. */
final class PhraseText {
  private PhraseText() {}

  /** A pattern with the choices of its macros written out. */
  static String replaced(String pattern, Map<String, String> macros) {
    String text = pattern;
    for (Map.Entry<String, String> macro : macros.entrySet()) {
      text = text.replace(macro.getKey(), macro.getValue());
    }
    return text;
  }

  /** Words and whole groups of choices, in order. */
  static List<String> elements(String pattern) {
    var elements = new ArrayList<String>();
    int at = 0;
    while (at < pattern.length()) {
      int end = pattern.charAt(at) == '(' ? closing(pattern, at) + 1 : wordEnd(pattern, at);
      String element = pattern.substring(at, end);
      if (element.startsWith("(")) {
        elements.add(element);
      } else if (!element.isBlank()) {
        elements.addAll(Contractions.parts(element));
      }
      at = Math.max(end, at + 1);
    }
    return elements;
  }

  /** What is between the slashes of a group. */
  static List<String> choices(String group) {
    var choices = new ArrayList<String>();
    int depth = 0;
    int from = 1;
    for (int i = 1; i < group.length() - 1; i++) {
      char c = group.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '/' && depth == 0) {
        choices.add(group.substring(from, i));
        from = i + 1;
      }
    }
    choices.add(group.substring(from, group.length() - 1));
    return choices;
  }

  private static int wordEnd(String pattern, int from) {
    int end = from;
    while (end < pattern.length() && pattern.charAt(end) != ' ' && pattern.charAt(end) != '(') {
      end++;
    }
    return end;
  }

  private static int closing(String pattern, int open) {
    int depth = 0;
    for (int i = open; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("'" + pattern + "' has a bracket that is not closed");
  }
}
