package vanity.fulfillment.call;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vanity.engine.Grade;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityNumber;
import vanity.fulfillment.speaking.Offered;

/**
 * The number under discussion, what hides in it, and what of it was offered last.
 *
 * @param options all that may be offered, best first
 * @param first index of the first one in the last offer spoken
 * @param count how many the last offer spoken held
 * @param ended the caller has been told that there are no more
 * @param focus index, within the last offer, of the one last spoken about; -1 for none
 */
record Offer(
    @Nullable PhoneNumber number,
    List<VanityNumber> options,
    int first,
    int count,
    boolean ended,
    int focus) {
  /** How many are spoken at once; the keys from four on mean something else. */
  static final int SPOKEN = 3;

  static final Offer NONE = new Offer(null, List.of(), 0, 0, false, -1);

  Offer {
    options = List.copyOf(options);
    if (first < 0 || count < 0 || count > SPOKEN || first + count > options.size()) {
      throw new IllegalArgumentException(
          "an offer of " + count + " from " + first + " does not fit " + options.size());
    }
    if (focus < -1 || focus >= count) {
      throw new IllegalArgumentException("focus " + focus + " is outside an offer of " + count);
    }
  }

  static Offer in(PhoneNumber number, List<VanityNumber> options) {
    return new Offer(number, options, 0, 0, false, -1).from(0);
  }

  /** The last offer spoken. */
  List<VanityNumber> spoken() {
    return options.subList(first, first + count);
  }

  /** What the phrases need to know of the last offer spoken. */
  Offered facts() {
    return new Offered(count, stretches(), more());
  }

  private int stretches() {
    return (int) spoken().stream().filter(number -> number.grade() == Grade.WEAK).count();
  }

  boolean more() {
    return first + count < options.size();
  }

  Offer next() {
    return from(first + count);
  }

  /** The ones before; the first ones have none. */
  Offer previous() {
    return from(Math.max(0, first - SPOKEN));
  }

  /** The number that all this was found in. */
  PhoneNumber searched() {
    if (number == null) {
      throw new IllegalStateException("no number was searched yet");
    }
    return number;
  }

  /** The offer that begins with one option. */
  Offer from(int start) {
    int held = Math.min(SPOKEN, options.size() - start);
    return new Offer(number, options, start, held, false, -1);
  }

  Offer end() {
    return new Offer(number, options, first, count, true, focus);
  }

  Offer focus(int index) {
    return new Offer(number, options, first, count, ended, index);
  }
}
