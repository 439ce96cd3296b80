package vanity.lexicon;

import java.util.ArrayList;
import java.util.List;
import vanity.engine.Keypad;
import vanity.engine.index.BlockedEntry;
import vanity.engine.index.BlockedStrings;

/**
 * A blocked string in every mix of its letters and the digits that read as them, as blocked
 * entries.
 */
final class LookAlikeSpellings {
  private static final String LETTERS = "oileast";
  private static final String DIGITS = "0113457";

  private LookAlikeSpellings() {}

  record Spelling(String digits, int pattern) {
    long entry() {
      return BlockedEntry.pack(digits, pattern);
    }

    int key() {
      return BlockedStrings.key(digits);
    }
  }

  /** Digits alone are not a spelling: those are the caller's own number. */
  static List<Spelling> of(String word) {
    var spellings = new ArrayList<Spelling>();
    extend(word, "", 0, spellings);
    spellings.removeIf(spelling -> spelling.pattern() == 0);
    return spellings;
  }

  private static void extend(String word, String digits, int pattern, List<Spelling> spellings) {
    int at = digits.length();
    if (at == word.length()) {
      spellings.add(new Spelling(digits, pattern));
      return;
    }
    char letter = word.charAt(at);
    extend(
        word,
        digits + Keypad.digit(letter),
        (pattern << 3) | (Keypad.place(letter) + 1),
        spellings);
    int look = LETTERS.indexOf(letter);
    if (look >= 0) {
      extend(word, digits + DIGITS.charAt(look), pattern << 3, spellings);
    }
  }
}
