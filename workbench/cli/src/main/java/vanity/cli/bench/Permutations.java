package vanity.cli.bench;

import java.util.Set;
import java.util.TreeSet;
import vanity.engine.Keypad;
import vanity.engine.Lexicon;

/**
 * What most programs of this kind do: spell out every letter string of the last seven digits and
 * look up every part of each. The baseline of the benchmark.
 */
public final class Permutations {
  private final Lexicon lexicon;

  public Permutations(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The words of three letters or more in any spelling of these digits, none of them 0 or 1. */
  public Set<String> words(String digits) {
    var found = new TreeSet<String>();
    spell(digits, 0, new char[digits.length()], found);
    return found;
  }

  private void spell(String digits, int at, char[] letters, Set<String> found) {
    if (at == digits.length()) {
      lookUp(new String(letters), found);
      return;
    }
    String key = Keypad.letters(digits.charAt(at) - '0');
    for (int i = 0; i < key.length(); i++) {
      letters[at] = key.charAt(i);
      spell(digits, at + 1, letters, found);
    }
  }

  private void lookUp(String letters, Set<String> found) {
    for (int start = 0; start + 3 <= letters.length(); start++) {
      for (int end = start + 3; end <= letters.length(); end++) {
        String part = letters.substring(start, end);
        if (lexicon.contains(part)) {
          found.add(part);
        }
      }
    }
  }
}
