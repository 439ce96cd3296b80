package vanity.fulfillment.caller;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Instant;
import java.util.List;
import vanity.engine.VanityNumber;

/**
 * A call as it comes in.
 *
 * @param number of the caller in E.164, inside or outside the North American plan
 * @param best what the engine finds today, at most {@link Caller#STORED}; empty where nothing hides
 *     in the number
 */
public record CallStart(
    String contactId, String number, Instant at, List<VanityNumber> best, String lexiconVersion)
    implements CallerEvent {
  public CallStart {
    at = at.truncatedTo(MILLIS);
    best = List.copyOf(best);
  }

  @Override
  public String caller() {
    return number;
  }
}
