package vanity.benchmarks;

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
import vanity.cli.numbers.NumberAnswers;
import vanity.engine.Lexicon;
import vanity.engine.VanityFinder;

/** A line in, a line of JSON out: what a batch does for each number. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class AnswerBenchmark {
  private final NumberAnswers answers = NumberAnswers.asJson(VanityFinder.over(Lexicon.load()), 5);
  private final StringBuilder line = new StringBuilder();

  @Benchmark
  public int lineOfJson(Numbers numbers) {
    line.setLength(0);
    answers.append(numbers.random().e164(), line);
    return line.length();
  }
}
