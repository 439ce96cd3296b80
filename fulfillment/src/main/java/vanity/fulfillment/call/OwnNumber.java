package vanity.fulfillment.call;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vanity.engine.ParsedNumber;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityFinder;
import vanity.fulfillment.call.state.Offer;
import vanity.fulfillment.call.state.SearchedNumber;

/** What hides in the number that somebody calls from. */
record OwnNumber(VanityFinder finder) {

  /** Nothing for a caller whose number is withheld or of another plan. */
  Optional<Offer> offer(@Nullable String caller) {
    return caller != null && PhoneNumber.parse(caller) instanceof ParsedNumber.Valid(var number)
        ? Optional.of(offer(SearchedNumber.in(number, finder)))
        : Optional.empty();
  }

  private Offer offer(SearchedNumber found) {
    return Offer.in(found.number(), found.offered(found.stored()), finder);
  }
}
