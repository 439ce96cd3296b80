package vanity.benchmarks;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vanity.cli.bench.Permutations;
import vanity.engine.Lexicon;
import vanity.engine.VanityFinder;
import vanity.engine.VanityNumber;

/** The best five of a number, beside looking up every spelling of its last seven digits. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.SampleTime, Mode.AverageTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class FinderBenchmark {
  private static final int TOP = 5;

  private final Lexicon lexicon = Lexicon.load();
  private final VanityFinder finder = VanityFinder.over(lexicon);
  private final Permutations permutations = new Permutations(lexicon);

  @Benchmark
  public List<VanityNumber> randomNumbers(Numbers numbers) {
    return finder.best(numbers.random(), TOP);
  }

  @Benchmark
  public List<VanityNumber> withoutZeroAndOne(Numbers numbers) {
    return finder.best(numbers.lettersOnly(), TOP);
  }

  @Benchmark
  public Set<String> everySpellingOfTheLastSeven(Numbers numbers) {
    return permutations.words(numbers.lettersOnly().local());
  }
}
