package vanity.cli.bench;

/**
 * How much is measured.
 *
 * @param warmUps passes over all numbers before those that are measured: the compiler goes on
 *     making the engine faster for four
 * @param passes how many are measured
 * @param numbers how many a pass answers
 * @param spelled how many are spelled out in every way, which takes milliseconds each
 * @param utterances how many a pass hears
 * @param processes how many of each kind are started
 * @param events how many a warm Lambda answers, after as many to get warm
 */
record BenchSize(
    int warmUps, int passes, int numbers, int spelled, int utterances, int processes, int events) {
  /** About a minute's work. */
  static final BenchSize USUAL = new BenchSize(5, 3, 200_000, 100, 5_000, 5, 500);

  /** Enough to see that everything is measured. */
  static final BenchSize SMALLEST = new BenchSize(0, 1, 1_000, 1, 10, 1, 5);
}
