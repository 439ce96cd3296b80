package vanity.engine;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The vanity numbers that were found. Which they are and in what order is known; each is made when
 * it is first asked for, since making them takes longer than finding them.
 */
final class Found extends AbstractList<VanityNumber> implements RandomAccess {
  private final VanityFinder finder;
  private final PhoneNumber number;
  private final long[] readings;

  /** Threads that race for one make the same twice. */
  private @Nullable VanityNumber @Nullable [] made;

  Found(VanityFinder finder, PhoneNumber number, long[] readings) {
    this.finder = finder;
    this.number = number;
    this.readings = readings;
  }

  @Override
  public int size() {
    return readings.length;
  }

  @Override
  public VanityNumber get(int index) {
    @Nullable VanityNumber[] all = made;
    if (all == null) {
      all = new VanityNumber[readings.length];
      made = all;
    }
    VanityNumber one = all[index];
    if (one == null) {
      one = finder.vanity(number, readings[index]);
      all[index] = one;
    }
    return one;
  }
}
