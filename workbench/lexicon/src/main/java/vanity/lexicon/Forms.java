package vanity.lexicon;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A word with all that English may hang on it, right or wrong: for blocking, one too many costs
 * little.
 */
final class Forms {
  private static final List<String> ENDINGS =
      List.of("s", "es", "ed", "er", "ers", "ing", "ings", "in", "y", "ier", "iest", "ies", "ish");

  private Forms() {}

  static Set<String> of(String word) {
    var forms = new TreeSet<String>();
    forms.add(word);
    char last = word.charAt(word.length() - 1);
    for (String ending : ENDINGS) {
      forms.add(word + ending);
      forms.add(word + last + ending);
      if (last == 'e') {
        forms.add(word.substring(0, word.length() - 1) + ending);
      }
    }
    if (last == 'e') {
      forms.add(word + "d");
      forms.add(word + "r");
      forms.add(word + "rs");
    }
    if (last == 'y') {
      String stem = word.substring(0, word.length() - 1);
      forms.addAll(List.of(stem + "ies", stem + "ied", stem + "ier", stem + "iest"));
    }
    return forms;
  }
}
