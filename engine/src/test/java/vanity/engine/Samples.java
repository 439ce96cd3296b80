package vanity.engine;

import java.util.Random;
import java.util.stream.Stream;

/** Numbers for tests, the same on every run. */
final class Samples {
  static final Lexicon LEXICON = Lexicon.load();
  static final VanityFinder FINDER = VanityFinder.over(LEXICON);

  private Samples() {}

  static Stream<PhoneNumber> numbers(long seed, int count) {
    var random = new Random(seed);
    return Stream.generate(() -> Long.toString(2_000_000_000L + random.nextLong(8_000_000_000L)))
        .map(PhoneNumber::parse)
        .filter(ParsedNumber.Valid.class::isInstance)
        .map(parsed -> ((ParsedNumber.Valid) parsed).number())
        .limit(count);
  }

  /** A sample of this size, or the full size when {@code -Dvanity.long=true}. */
  static int size(int usual, int full) {
    return Boolean.getBoolean("vanity.long") ? full : usual;
  }

  static PhoneNumber number(String written) {
    return ((ParsedNumber.Valid) PhoneNumber.parse(written)).number();
  }
}
