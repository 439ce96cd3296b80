package vanity.fulfillment.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import vanity.engine.Grade;
import vanity.engine.PhoneNumber;
import vanity.engine.Piece;
import vanity.engine.Reason;
import vanity.engine.VanityNumber;
import vanity.fulfillment.caller.CallStart;
import vanity.fulfillment.caller.Caller;
import vanity.fulfillment.caller.CallerEvent;
import vanity.fulfillment.caller.Conversion;
import vanity.fulfillment.caller.ErasureKey;
import vanity.fulfillment.caller.Favourite;

/** Callers and calls made up for tests. */
public final class Sample {
  public static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  public static final String NUMBER = "+15553569377";
  public static final VanityNumber FLOWERS = vanity(NUMBER, "1", "555", "flowers");
  public static final VanityNumber FLOW_ERS = vanity(NUMBER, "1", "555", "flow", "377");

  private Sample() {}

  public static StoreSettings settings() {
    return settings("callers");
  }

  public static StoreSettings settings(String table) {
    return new StoreSettings(table, 4, Duration.ofDays(365), new ErasureKey("a secret of tests"));
  }

  public static CallStart call(String contactId, String number, Instant at) {
    return new CallStart(
        contactId,
        number,
        at,
        number.equals(NUMBER) ? List.of(FLOWERS, FLOW_ERS) : List.of(),
        "words-1");
  }

  public static CallStart call(String contactId, Instant at) {
    return call(contactId, NUMBER, at);
  }

  public static Caller caller(String id, String number, Instant at) {
    return Caller.of(id, call("contact-" + id, number, at));
  }

  public static Favourite favourite(String contactId, Instant at) {
    return new Favourite(contactId, NUMBER, FLOWERS.display(), at);
  }

  public static Conversion conversion(String contactId, String target, Instant at) {
    return new Conversion(
        contactId,
        NUMBER,
        new PhoneNumber(target),
        List.of(vanity("+1" + target, "1", target.substring(0, 3), "flowers")),
        at);
  }

  public static VanityNumber vanity(String number, String... pieces) {
    return new VanityNumber(
        BestItem.phoneNumber(number),
        List.of(pieces).stream().<Piece>map(BestItem::piece).toList(),
        83.25,
        Grade.SPEAK,
        new Reason(1, 7, Reason.Place.END, Set.of()));
  }

  /** As it is in the queue. */
  public static String message(CallerEvent event) {
    return LateMessage.write(event);
  }

  public static String number(int n) {
    return "+1555555%04d".formatted(n);
  }
}
