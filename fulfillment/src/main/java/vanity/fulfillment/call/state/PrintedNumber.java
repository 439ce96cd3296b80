package vanity.fulfillment.call.state;

import java.util.Optional;
import vanity.engine.ParsedNumber;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityFinder;
import vanity.engine.VanityNumber;

/** Reads vanity numbers as they are printed, and rates them again. */
public record PrintedNumber(VanityFinder finder) {

  /** A vanity number from its printed form, or nothing where it is none. */
  public Optional<VanityNumber> read(String display) {
    try {
      return Optional.of(named(display));
    } catch (IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  /** The same; a form that the finder would never give is refused. */
  public VanityNumber named(String display) {
    var pieces = Display.pieces(display).orElseThrow(() -> new IllegalArgumentException("display"));
    var digits = Display.digits(display).orElseThrow(() -> new IllegalArgumentException("display"));
    PhoneNumber number = valid(digits);
    if (!finder.gives(number, pieces)) {
      throw new IllegalArgumentException("a vanity number that is never given");
    }
    return finder.rate(number, pieces);
  }

  /** The phone number of ten digits; others are refused. */
  public static PhoneNumber valid(String digits) {
    if (PhoneNumber.parse(digits) instanceof ParsedNumber.Valid(PhoneNumber number)) {
      return number;
    }
    throw new IllegalArgumentException("digits that are not a phone number");
  }
}
