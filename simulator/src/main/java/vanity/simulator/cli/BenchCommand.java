package vanity.simulator.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vanity.engine.Lexicon;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityFinder;

/** Measures the speed of the engine beside a program that tries every spelling. */
@Command(
    name = "bench",
    description = "Speed of the engine beside baselines, in microseconds a number.")
final class BenchCommand implements Callable<Integer> {
  private static final int TOP = 5;
  private static final int WARM_UP = 200_000;
  private static final int MEASURED = 200_000;
  private static final int BASELINE = 100;

  @Option(names = "--json", description = "one JSON object")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    Lexicon lexicon = Lexicon.load();
    VanityFinder finder = VanityFinder.over(lexicon);
    var random = new RandomNumbers(1);
    long[] any = time(finder, numbers(random::next, WARM_UP + MEASURED));
    long[] letters = time(finder, numbers(random::nextOfLettersOnly, WARM_UP + MEASURED));
    double permutations = baseline(new Permutations(lexicon), random);
    var table = new LinkedHashMap<String, Double>();
    put(table, "random numbers", any);
    put(table, "ten digits without 0 and 1", letters);
    table.put("every spelling of the last seven, without 0 and 1: mean", permutations);
    table.put("times faster", permutations / mean(letters));
    print(table);
    return 0;
  }

  private static PhoneNumber[] numbers(java.util.function.Supplier<PhoneNumber> source, int count) {
    return Stream.generate(source).limit(count).toArray(PhoneNumber[]::new);
  }

  /** Nanoseconds of each number after the warm-up, sorted. */
  private static long[] time(VanityFinder finder, PhoneNumber[] numbers) {
    long[] times = new long[MEASURED];
    long found = 0;
    for (int i = 0; i < numbers.length; i++) {
      long start = System.nanoTime();
      found += finder.best(numbers[i], TOP).size();
      if (i >= WARM_UP) {
        times[i - WARM_UP] = System.nanoTime() - start;
      }
    }
    if (found == 0) {
      throw new IllegalStateException("the engine found nothing to measure");
    }
    Arrays.sort(times);
    return times;
  }

  private static double baseline(Permutations permutations, RandomNumbers random) {
    long found = 0;
    long start = 0;
    for (int i = -BASELINE; i < BASELINE; i++) {
      start = i == 0 ? System.nanoTime() : start;
      found += permutations.words(random.nextOfLettersOnly().local()).size();
    }
    if (found == 0) {
      throw new IllegalStateException("the baseline found nothing to measure");
    }
    return (System.nanoTime() - start) / 1000.0 / BASELINE;
  }

  private static void put(Map<String, Double> table, String name, long[] times) {
    table.put(name + ": mean", mean(times));
    table.put(name + ": p50", times[MEASURED / 2] / 1000.0);
    table.put(name + ": p99", times[MEASURED / 100 * 99] / 1000.0);
    table.put(name + ": p99.9", times[MEASURED / 1000 * 999] / 1000.0);
  }

  private static double mean(long[] times) {
    return Arrays.stream(times).average().orElse(0) / 1000;
  }

  private void print(Map<String, Double> table) throws IOException {
    if (json) {
      System.out.println(JSON.std.asString(table));
    } else {
      table.forEach((what, value) -> System.out.printf(Locale.ROOT, "%-60s %10.2f%n", what, value));
    }
  }
}
