package vanity.simulator.bench;

/**
 * How much is measured.
 *
 * @param warmUp numbers before those that are measured
 * @param numbers how many are measured
 * @param spelled how many are spelled out in every way, which takes milliseconds each
 * @param processes how many of each kind are started
 * @param events how many a warm Lambda answers, after as many to get warm
 */
public record BenchSize(int warmUp, int numbers, int spelled, int processes, int events) {
  /** About a minute's work. */
  public static final BenchSize USUAL = new BenchSize(200_000, 200_000, 100, 5, 500);

  /** Enough to see that everything is measured. */
  public static final BenchSize SMALLEST = new BenchSize(0, 1_000, 1, 1, 5);
}
