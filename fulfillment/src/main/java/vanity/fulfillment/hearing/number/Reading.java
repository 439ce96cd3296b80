package vanity.fulfillment.hearing.number;

import java.util.List;

/**
 * Words read as digits.
 *
 * @param words for each digit, the index of the word that it comes from
 * @param cost how unlikely the reading is; 0 for words that can hardly be read otherwise
 */
record Reading(String digits, List<Integer> words, int cost) {
  static final Reading NONE = new Reading("", List.of(), 0);

  int length() {
    return digits.length();
  }

  /** The same without its first digits. */
  Reading from(int index) {
    return new Reading(digits.substring(index), words.subList(index, words.size()), cost);
  }
}
