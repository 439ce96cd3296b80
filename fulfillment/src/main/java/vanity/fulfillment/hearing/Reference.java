package vanity.fulfillment.hearing;

/**
 * Words that point at the offer.
 *
 * @param place counted from 1, or one of the constants
 * @param to index behind the last word
 * @param excluded what is meant is any other
 * @param sure the words are as they should be, not merely alike
 */
record Reference(int place, int from, int to, boolean excluded, boolean sure) {
  static final int SEVERAL = -1;
  static final int IT = -2;
  static final int LATEST = -3;
}
