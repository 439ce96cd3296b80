package vanity.engine;

/** One part of a vanity number, in dialling order: a word, or a run of digits that stays digits. */
public sealed interface Piece {
  /** Its digits, or its letters in lower case. */
  String text();

  /** Digits that are dialled as they are. */
  record Digits(String digits) implements Piece {
    public Digits {
      if (!isAll(digits, '0', '9')) {
        throw new IllegalArgumentException(
            "a run of digits holds only 0 to 9, got '" + digits + "'");
      }
    }

    @Override
    public String text() {
      return digits;
    }
  }

  /** A word in lower case, whose letters are dialled. */
  record Word(String word) implements Piece {
    public Word {
      if (!isAll(word, 'a', 'z')) {
        throw new IllegalArgumentException("a word holds only a to z, got '" + word + "'");
      }
    }

    @Override
    public String text() {
      return word;
    }
  }

  /** Whether a text holds characters of this range only, and at least one. */
  private static boolean isAll(String text, char first, char last) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < first || text.charAt(i) > last) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
