package vanity.cli.bench;

import java.util.Arrays;
import java.util.List;

/** Nanoseconds that the same work took again and again. */
final class Times {
  private final long[] sorted;

  private Times(long[] sorted) {
    this.sorted = sorted;
  }

  static Times of(long[] nanoseconds) {
    long[] sorted = nanoseconds.clone();
    Arrays.sort(sorted);
    return new Times(sorted);
  }

  double mean() {
    return Arrays.stream(sorted).average().orElse(0);
  }

  /** The time that so many of a thousand do not exceed. */
  double of(int perThousand) {
    return sorted[(int) ((long) (sorted.length - 1) * perThousand / 1000)];
  }

  Row median(String name) {
    return Row.time(name, of(500));
  }

  List<Row> usualAndSlow(String name) {
    return List.of(Row.time(name + ": p50", of(500)), Row.time(name + ": p99", of(990)));
  }

  List<Row> all(String name) {
    return List.of(
        Row.time(name + ": mean", mean()),
        Row.time(name + ": p50", of(500)),
        Row.time(name + ": p99", of(990)),
        Row.time(name + ": p99.9", of(999)));
  }
}
