package vanity.benchmarks;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vanity.cli.bench.RandomNumbers;
import vanity.engine.PhoneNumber;

/** Numbers in turn, so many that no run sees the same few again and again. */
@State(Scope.Thread)
public class Numbers {
  private static final int COUNT = 1 << 16;

  private PhoneNumber[] random = {};
  private PhoneNumber[] lettersOnly = {};
  private int next;

  @Setup(Level.Trial)
  public void draw() {
    var numbers = new RandomNumbers(1);
    random = draw(numbers::next);
    lettersOnly = draw(numbers::nextOfLettersOnly);
  }

  private static PhoneNumber[] draw(Supplier<PhoneNumber> source) {
    return Stream.generate(source).limit(COUNT).toArray(PhoneNumber[]::new);
  }

  PhoneNumber random() {
    return random[next++ & (COUNT - 1)];
  }

  /** Ten digits, none of them 0 or 1. */
  PhoneNumber lettersOnly() {
    return lettersOnly[next++ & (COUNT - 1)];
  }
}
