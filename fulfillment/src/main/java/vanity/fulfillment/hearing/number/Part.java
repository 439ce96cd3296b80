package vanity.fulfillment.hearing.number;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

  /** The same without its first stretches. */
  Part after(int stretches) {
    return new Part(kind, this.stretches.subList(stretches, this.stretches.size()));
  }

  /** The place named last, or null. */
  @Nullable Cue lastPlace() {
    return stretches.getLast().place();
  }

  boolean namesPlace() {
    return stretches.stream().anyMatch(stretch -> stretch.place() != null);
  }

  /** All digits in the order in which they were said. */
  String digits() {
    return stretches.stream().map(Stretch::digits).collect(Collectors.joining());
  }
}
