package vanity.fulfillment.call;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import vanity.engine.Grade;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityFinder;
import vanity.engine.VanityNumber;

/** Chooses what a caller may be offered. */
final class Options {
  private static final int RECORDED = 5;
  private static final int OFFERED = 9;
  private final VanityFinder finder;

  Options(VanityFinder finder) {
    this.finder = finder;
  }

  /** What is recorded of a number: the best five, weak ones included. */
  List<VanityNumber> recorded(PhoneNumber number) {
    return finder.best(number, RECORDED);
  }

  /**
   * At most nine: the good ones, then the weak ones, of each those known first and then what the
   * engine finds next. Text forms are never spoken.
   */
  List<VanityNumber> offered(PhoneNumber number, List<VanityNumber> known) {
    var all = new ArrayList<>(known);
    all.addAll(finder.best(number, OFFERED + RECORDED));
    var seen = new HashSet<String>();
    List<VanityNumber> fresh = all.stream().filter(found -> seen.add(found.display())).toList();
    return Stream.concat(
            fresh.stream().filter(Options::isGood),
            fresh.stream().filter(found -> found.grade() == Grade.WEAK))
        .limit(OFFERED)
        .toList();
  }

  private static boolean isGood(VanityNumber number) {
    return number.grade() == Grade.SPEAK || number.grade() == Grade.OFFER;
  }
}
