package vanity.fulfillment.hearing;

/**
 * Words that point at the offer.
 *
 * @param place counted from 1, or one of the constants
 * @param to index behind the last word
 */
record Reference(int place, int from, int to) {
  static final int SEVERAL = -1;
  static final int IT = -2;
  static final int LATEST = -3;

  /** More than one of them, or any. */
  static final Reference ANY = new Reference(SEVERAL, 0, 0);
}
