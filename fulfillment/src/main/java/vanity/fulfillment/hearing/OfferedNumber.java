package vanity.fulfillment.hearing;

import java.util.List;

/**
 * One result of the offer that was spoken last.
 *
 * @param words its words in lower case, in order
 * @param digits the ten digits that it dials
 */
public record OfferedNumber(List<String> words, String digits) {
  public OfferedNumber {
    words = List.copyOf(words);
  }

  /** How many letters it has. */
  int letters() {
    return words.stream().mapToInt(String::length).sum();
  }
}
