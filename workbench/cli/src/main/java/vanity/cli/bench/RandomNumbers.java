package vanity.cli.bench;

import java.util.Random;
import vanity.engine.ParsedNumber;
import vanity.engine.PhoneNumber;

/** Valid numbers drawn evenly, the same for the same seed. */
public final class RandomNumbers {
  private final Random random;

  public RandomNumbers(long seed) {
    random = new Random(seed);
  }

  public PhoneNumber next() {
    while (true) {
      String digits = Long.toString(2_000_000_000L + random.nextLong(8_000_000_000L));
      if (PhoneNumber.parse(digits) instanceof ParsedNumber.Valid(var number)) {
        return number;
      }
    }
  }

  /** A number none of whose digits is 0 or 1, which is where spelling out everything is slowest. */
  public PhoneNumber nextOfLettersOnly() {
    var digits = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      digits.append((char) ('2' + random.nextInt(8)));
    }
    return new PhoneNumber(digits.toString());
  }
}
