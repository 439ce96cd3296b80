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
    int close = pattern.indexOf(')', open);
    var variants = new ArrayList<String>();
    for (String choice : pattern.substring(open + 1, close).split("/", -1)) {
      variants.addAll(variants(pattern.substring(0, open) + choice + pattern.substring(close + 1)));
    }
    return variants;
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
