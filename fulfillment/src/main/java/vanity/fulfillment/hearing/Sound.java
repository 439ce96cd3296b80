package vanity.fulfillment.hearing;

/** Whether two words sound so alike that one may have been heard for the other. */
final class Sound {
  private static final int SHORTEST = 3;
  private static final int LONG = 5;

  private Sound() {}

  static boolean alike(String heard, String word) {
    if (heard.equals(word)) {
      return true;
    }
    if (heard.length() < SHORTEST || word.length() < SHORTEST) {
      return false;
    }
    String a = consonants(heard);
    String b = consonants(word);
    boolean same = a.equals(b) && a.length() > 1;
    return same
        || isWithEnding(a, b)
        || isWithEnding(b, a)
        || (word.length() >= LONG && distance(heard, word) <= 1);
  }

  /** "mop" and "mops", "must" and "moss" */
  private static boolean isWithEnding(String longer, String word) {
    return word.length() > 1
        && longer.length() == word.length() + 1
        && longer.startsWith(word)
        && "std".indexOf(longer.charAt(longer.length() - 1)) >= 0;
  }

  /** What is left of a word when vowels, silent letters and doubles are gone. */
  static String consonants(String word) {
    String plain =
        word.replace("ough", "of")
            .replace("augh", "af")
            .replace("igh", "i")
            .replace("alf", "af")
            .replace("alm", "am")
            .replace("alk", "ak")
            .replace("ph", "f")
            .replace("ck", "k")
            .replace("dge", "j")
            .replace("tch", "ch")
            .replace("mb", "m")
            .replace("ce", "se")
            .replace("ci", "si")
            .replace("kn", "n")
            .replace("wr", "r")
            .replace("x", "ks");
    var left = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = sound(plain.charAt(i));
      boolean vowel = "aeiouwhy".indexOf(c) >= 0;
      if (!vowel && (left.isEmpty() || left.charAt(left.length() - 1) != c)) {
        left.append(c);
      }
    }
    return left.toString();
  }

  private static char sound(char c) {
    return switch (c) {
      case 'c', 'q' -> 'k';
      case 'z' -> 's';
      default -> c;
    };
  }

  /** How many letters must be changed, added or left out. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
