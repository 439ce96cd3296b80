package vanity.fulfillment.hearing.number;

import org.jspecify.annotations.Nullable;

/**
 * Words read as digits, step by step.
 *
 * @param before the steps before the last one
 * @param last the digits of the last step
 * @param at index of the word where the last step begins
 * @param length how many digits there are in all
 * @param cost how unlikely the reading is; 0 for words that can hardly be read otherwise
 */
record Reading(@Nullable Reading before, String last, int at, int length, int cost) {
  static final Reading NONE = new Reading(null, "", 0, 0, 0);

  Reading with(Step step, int at, int cost) {
    return new Reading(this, step.digits(), at, length + step.digits().length(), cost);
  }

  String digits() {
    var digits = new StringBuilder(length);
    for (Reading step = this; step != null; step = step.before) {
      digits.insert(0, step.last);
    }
    return digits.toString();
  }

  /** How many of the digits come from before a word. */
  int lengthBefore(int word) {
    Reading step = this;
    while (step.before != null && step.at >= word) {
      step = step.before;
    }
    return step.length;
  }
}
