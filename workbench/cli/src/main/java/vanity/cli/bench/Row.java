package vanity.cli.bench;

import java.util.Locale;

/**
 * One measured thing.
 *
 * @param value microseconds, or how many times
 */
record Row(String name, double value, boolean isRatio) {
  private static final double MICROSECOND = 1_000;

  static Row time(String name, double nanoseconds) {
    return new Row(name, nanoseconds / MICROSECOND, false);
  }

  static Row ratio(String name, double times) {
    return new Row(name, times, true);
  }

  /** For people: milliseconds where microseconds would be many. */
  String text() {
    if (isRatio) {
      return String.format(Locale.ROOT, "%,10.0f", value);
    }
    return value < MICROSECOND
        ? String.format(Locale.ROOT, "%,10.2f us", value)
        : String.format(Locale.ROOT, "%,10.2f ms", value / MICROSECOND);
  }
}
