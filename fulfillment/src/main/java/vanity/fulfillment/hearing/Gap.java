package vanity.fulfillment.hearing;

/** What stands between a word and the one before it. */
enum Gap {
  NONE,
  SPACE,
  HYPHEN,
  COLON,
  COMMA,
  STOP;

  /** Whether whoever wrote this heard a pause. */
  boolean isPause() {
    return this == COMMA || this == STOP;
  }
}
