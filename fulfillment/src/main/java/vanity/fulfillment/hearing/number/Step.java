package vanity.fulfillment.hearing.number;

import java.util.List;

/**
 * One way to take the next words of a number.
 *
 * @param words how many words it takes
 * @param digits what they dial; empty for words that dial nothing
 * @param cost how unlikely it is, where it ends a group of the number
 * @param inside how unlikely it is anywhere else
 */
record Step(int words, String digits, int cost, int inside) {
  /** A word that dials nothing, without a doubt. */
  static final List<Step> NOTHING = List.of(skip(0));

  static Step of(int words, String digits, int cost) {
    return new Step(words, digits, cost, cost);
  }

  static Step skip(int cost) {
    return new Step(1, "", cost, cost);
  }
}
