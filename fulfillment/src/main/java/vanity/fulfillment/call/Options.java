package vanity.fulfillment.call;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
   * At most nine: those known first, then what the engine finds next. A weak one only when there is
   * nothing better, and then one.
   */
  List<VanityNumber> offered(PhoneNumber number, List<VanityNumber> known) {
    var all = new ArrayList<>(known);
    all.addAll(finder.best(number, OFFERED + RECORDED));
    var seen = new HashSet<String>();
    List<VanityNumber> fresh = all.stream().filter(found -> seen.add(found.display())).toList();
    List<VanityNumber> good = fresh.stream().filter(Options::isGood).limit(OFFERED).toList();
    return good.isEmpty() ? fresh.stream().filter(Options::isWeak).limit(1).toList() : good;
  }

  static boolean isWeak(VanityNumber number) {
    return number.grade() == Grade.WEAK;
  }

  private static boolean isGood(VanityNumber number) {
    return number.grade() == Grade.SPEAK || number.grade() == Grade.OFFER;
  }
}
