package vanity.patterns;

/** A text that counts how often somebody looks at a character of it, and has enough of it once. */
final class CountedText implements CharSequence {
  /** Far more than any of these tests' texts takes where the work is in proportion. */
  static final int MOST = 3_000_000;

  private final String text;
  private int looks;

  CountedText(String text) {
    this.text = text;
  }

  int looks() {
    return looks;
  }

  @Override
  public char charAt(int index) {
    if (++looks > MOST) {
      throw new TooMany();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }

  /** Somebody looked too often. */
  static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
