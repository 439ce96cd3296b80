package vanity.fulfillment.api;

import static vanity.fulfillment.store.Sample.NOON;

import java.util.List;
import java.util.Set;
import vanity.engine.Grade;
import vanity.engine.Reason;
import vanity.engine.VanityNumber;
import vanity.fulfillment.caller.CallStart;
import vanity.fulfillment.caller.Caller;
import vanity.fulfillment.caller.Favourite;
import vanity.fulfillment.store.Sample;

/** Ten callers whose figures were counted by hand; each called a minute after the one before. */
final class CountedCallers {
  private CountedCallers() {}

  static void call(Asked api) {
    // number, best result, its grade, calls, kept
    add(api, "a", "2223569377", Grade.SPEAK, 1, false, "1", "222", "flowers");
    add(api, "b", "3333569377", Grade.OFFER, 3, true, "1", "333", "flowers");
    add(api, "c", "4443569377", Grade.WEAK, 1, false, "1", "444", "flowers"); // faint
    add(api, "d", "2224683569", Grade.SPEAK, 2, false, "1", "222", "got", "flow");
    add(api, "e", "2224722222", Grade.SPEAK, 1, true, "1", "222", "is", "22222"); // too short
    add(api, "f", "2223337388", Grade.OFFER, 1, false, "1", "222", "3", "rest", "up"); // short
    add(api, "g", "2220000001", null, 4, false); // nothing found
    add(api, "h", "2222253000", Grade.OFFER, 1, false, "1", "222", "cake", "000");
    add(api, "i", "2222253001", Grade.OFFER, 2, true, "1", "222", "cake", "001");
    add(api, "j", "2222253002", Grade.TEXT, 1, false, "1", "222", "cake", "002"); // screen only
  }

  private static void add(
      Asked api, String id, String number, Grade grade, int calls, boolean kept, String... pieces) {
    String e164 = "+1" + number;
    var at = NOON.minusSeconds(60L * (id.charAt(0) - 'a'));
    List<VanityNumber> best = grade == null ? List.of() : List.of(graded(e164, grade, pieces));
    Caller caller = Caller.of(id, new CallStart(id + 0, e164, at, best, "words"));
    for (int n = 1; n < calls; n++) {
      caller = caller.after(new CallStart(id + n, e164, at.minusSeconds(n), best, "words"));
    }
    if (kept) {
      caller = caller.after(new Favourite(id + 0, e164, "kept", at));
    }
    api.log.save(caller, 0);
  }

  private static VanityNumber graded(String number, Grade grade, String... pieces) {
    VanityNumber spoken = Sample.vanity(number, pieces);
    return new VanityNumber(
        spoken.number(),
        spoken.pieces(),
        spoken.score(),
        grade,
        new Reason(1, 3, Reason.Place.END, Set.of()));
  }
}
