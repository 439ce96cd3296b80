package vanity.engine;

/** One part of a vanity number, in dialling order: a word, or a run of digits that stays digits. */
public sealed interface Piece {

  /** Digits that are dialled as they are. */
  record Digits(String digits) implements Piece {
    public Digits {
      if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
        throw new IllegalArgumentException(
            "a run of digits holds only 0 to 9, got '" + digits + "'");
      }
    }
  }

  /** A word in lower case, whose letters are dialled. */
  record Word(String word) implements Piece {
    public Word {
      if (word.isEmpty() || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
        throw new IllegalArgumentException("a word holds only a to z, got '" + word + "'");
      }
    }
  }
}
