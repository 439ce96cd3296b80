package vanity.fulfillment.hearing.word;

/** What is between a word and the one before it. */
public enum Gap {
  NONE,
  SPACE,
  HYPHEN,
  COLON,
  COMMA,
  STOP;

  /** Whether whoever wrote this heard a pause. */
  public boolean isPause() {
    return this == COMMA || this == STOP;
  }
}
