package vanity.fulfillment.hearing;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is said between two words of correction.
 *
 * @param kind whether it comes first, replaces something, or is what the number is not
 */
record Part(Kind kind, List<Stretch> stretches) {
  Part {
    stretches = List.copyOf(stretches);
  }

  enum Kind {
    FIRST,
    FIX,
    NOT
  }

  boolean isEmpty() {
    return stretches.isEmpty();
  }

  boolean namesPlace() {
    return stretches.stream().anyMatch(stretch -> stretch.place() != null);
  }

  /** All digits in the order in which they were said. */
  String digits() {
    return stretches.stream().map(Stretch::digits).collect(Collectors.joining());
  }
}
