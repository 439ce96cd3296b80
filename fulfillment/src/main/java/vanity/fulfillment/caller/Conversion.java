package vanity.fulfillment.caller;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Instant;
import java.util.List;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityNumber;

/**
 * A caller asked for the words in another number.
 *
 * @param caller in E.164
 * @param best at most {@link Caller#STORED}
 */
public record Conversion(
    String contactId, String caller, PhoneNumber target, List<VanityNumber> best, Instant at)
    implements CallerEvent {
  public Conversion {
    at = at.truncatedTo(MILLIS);
    best = List.copyOf(best);
  }
}
