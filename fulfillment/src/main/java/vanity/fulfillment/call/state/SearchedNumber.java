package vanity.fulfillment.call.state;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import vanity.engine.Grade;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityFinder;
import vanity.engine.VanityNumber;
import vanity.fulfillment.caller.Caller;

/**
 * What one search found in a number, for the caller log and for the caller.
 *
 * @param best first, weak ones included; text forms, which are never spoken, are not among them
 */
public record SearchedNumber(PhoneNumber number, List<VanityNumber> best) {
  /** How many the caller may be offered at most. */
  static final int OFFERED = 9;

  public SearchedNumber {
    best = List.copyOf(best);
  }

  /** Searches once for both: what was stored before may be other numbers than are offered. */
  public static SearchedNumber in(PhoneNumber number, VanityFinder finder) {
    return new SearchedNumber(number, finder.best(number, OFFERED + Caller.STORED));
  }

  /** What is stored of the number. */
  public List<VanityNumber> stored() {
    return best.stream().limit(Caller.STORED).toList();
  }

  /**
   * What the caller may be offered, at most nine: what was found, in its order, if that is what is
   * known. If something else is known: the good ones, then the weak ones, of each those known first
   * and then what was found besides.
   */
  public List<VanityNumber> offered(List<VanityNumber> known) {
    // In this order no three that are heard together hold twins; sorting them would bring some in.
    return best.subList(0, Math.min(known.size(), best.size())).equals(known)
        ? best.stream().limit(OFFERED).toList()
        : knownFirst(known);
  }

  private List<VanityNumber> knownFirst(List<VanityNumber> known) {
    var seen = new HashSet<String>();
    List<VanityNumber> fresh =
        Stream.concat(known.stream(), best.stream())
            .filter(found -> seen.add(found.display()))
            .toList();
    return Stream.concat(
            fresh.stream().filter(SearchedNumber::isGood),
            fresh.stream().filter(found -> found.grade() == Grade.WEAK))
        .limit(OFFERED)
        .toList();
  }

  private static boolean isGood(VanityNumber number) {
    return number.grade() == Grade.SPEAK || number.grade() == Grade.OFFER;
  }
}
