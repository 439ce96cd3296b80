package vanity.fulfillment.call;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vanity.engine.Grade;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityNumber;

/**
 * The number under discussion and what hides in it.
 *
 * @param options all that may be offered, best first
 * @param first index of the first one in the last offer spoken
 * @param count how many the last offer spoken held
 * @param ended the caller has been told that there are no more
 * @param focus index, within the last offer, of the one last spoken about; -1 for none
 */
record Finds(
    @Nullable PhoneNumber number,
    List<VanityNumber> options,
    int first,
    int count,
    boolean ended,
    int focus) {
  static final int OFFER = 3;
  static final Finds NONE = new Finds(null, List.of(), 0, 0, false, -1);

  Finds {
    options = List.copyOf(options);
    if (first < 0 || count < 0 || count > OFFER || first + count > options.size()) {
      throw new IllegalArgumentException(
          "an offer of " + count + " from " + first + " does not fit " + options.size());
    }
    if (focus < -1 || focus >= count) {
      throw new IllegalArgumentException("focus " + focus + " is outside an offer of " + count);
    }
  }

  static Finds in(PhoneNumber number, List<VanityNumber> options) {
    return new Finds(number, options, 0, 0, false, -1).from(0);
  }

  /** The last offer spoken. */
  List<VanityNumber> offer() {
    return options.subList(first, first + count);
  }

  /** How many of the last offer spoken are a stretch; they are its last. */
  int stretches() {
    return (int) offer().stream().filter(number -> number.grade() == Grade.WEAK).count();
  }

  boolean more() {
    return first + count < options.size();
  }

  Finds next() {
    return from(first + count);
  }

  /** The offer that begins with one option. */
  Finds from(int start) {
    int held = Math.min(OFFER, options.size() - start);
    return new Finds(number, options, start, held, false, -1);
  }

  Finds end() {
    return new Finds(number, options, first, count, true, focus);
  }

  Finds focus(int index) {
    return new Finds(number, options, first, count, ended, index);
  }
}
