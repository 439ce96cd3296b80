package vanity.engine;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The vanity numbers that were found. Which they are and in what order is known; they are made when
 * the first is asked for, since making them takes longer than finding them.
 */
final class Found extends AbstractList<VanityNumber> implements RandomAccess {
  private final VanityFinder finder;
  private final PhoneNumber number;
  private final long[] readings;

  /** Threads that race for them make the same twice. */
  private volatile VanityNumber @Nullable [] made;

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
    VanityNumber[] all = made;
    if (all == null) {
      all = finder.make(number, readings);
      made = all;
    }
    return all[index];
  }
}
