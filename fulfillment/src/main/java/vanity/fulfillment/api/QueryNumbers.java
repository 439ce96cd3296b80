package vanity.fulfillment.api;

import java.util.Optional;

/** Reads the numbers in queries. */
final class QueryNumbers {
  private QueryNumbers() {}

  static Optional<Integer> between(int least, int most, String text) {
    if (!text.matches("\\d{1,4}")) {
      return Optional.empty();
    }
    return Optional.of(Integer.parseInt(text)).filter(n -> n >= least && n <= most);
  }
}
