package vanity.cli.bench;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Passes over the same work.
 *
 * <p>The quickest counts: other work on the machine only ever adds.
 */
final class Passes {
  private Passes() {}

  /**
   * The times of the quickest pass, after those that warm up.
   *
   * @param work gives more than 0 for most
   */
  static <T> Times quickest(ToIntFunction<T> work, List<T> over, BenchSize size) {
    for (int i = 0; i < size.warmUps(); i++) {
      pass(work, over);
    }
    return Stream.generate(() -> pass(work, over))
        .limit(size.passes())
        .min(Comparator.comparingDouble(Times::mean))
        .orElseThrow();
  }

  private static <T> Times pass(ToIntFunction<T> work, List<T> over) {
    long[] times = new long[over.size()];
    long found = 0;
    for (int i = 0; i < times.length; i++) {
      T each = over.get(i);
      long start = System.nanoTime();
      found += work.applyAsInt(each);
      times[i] = System.nanoTime() - start;
    }
    somethingIn(found);
    return Times.of(times);
  }

  /** Also keeps the compiler from leaving the work out. */
  static void somethingIn(long found) {
    if (found == 0) {
      throw new IllegalStateException("nothing was found, so nothing was measured");
    }
  }
}
