package vanity.fulfillment.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the choices of one phrase of a table out. */
final class PhraseText {
  private PhraseText() {}

  /** Every phrase that a pattern stands for, as words. */
  static List<List<String>> expanded(String pattern, Map<String, String> macros) {
    return variants(replaced(pattern, macros)).stream().map(PhraseText::words).distinct().toList();
  }

  private static String replaced(String pattern, Map<String, String> macros) {
    String text = pattern;
    for (Map.Entry<String, String> macro : macros.entrySet()) {
      text = text.replace(macro.getKey(), macro.getValue());
    }
    return text;
  }

  private static List<String> variants(String pattern) {
    int open = pattern.indexOf('(');
    if (open < 0) {
      return List.of(pattern);
    }
    int close = closing(pattern, open);
    List<String> ends = variants(pattern.substring(close + 1));
    var variants = new ArrayList<String>();
    for (String choice : choices(pattern.substring(open + 1, close))) {
      for (String middle : variants(choice)) {
        ends.forEach(end -> variants.add(pattern.substring(0, open) + middle + end));
      }
    }
    return variants;
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

  private static List<String> choices(String inner) {
    var choices = new ArrayList<String>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '/' && depth == 0) {
        choices.add(inner.substring(from, i));
        from = i + 1;
      }
    }
    choices.add(inner.substring(from));
    return choices;
  }

  private static List<String> words(String phrase) {
    var words = new ArrayList<String>();
    for (String word : phrase.strip().split(" +")) {
      if (!word.isEmpty()) {
        words.addAll(Contractions.parts(word));
      }
    }
    return List.copyOf(words);
  }
}
