package vanity.fulfillment.caller;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vanity.engine.VanityNumber;

/**
 * What is known of a caller when the call opens.
 *
 * @param returning has called before, in another call than this
 * @param best what this caller hears: the list stored first, or today's if nothing is known
 * @param favourite display of the number kept in an earlier call, or null
 * @param overLimit has used up the calls of an hour
 */
public record CallerHistory(
    boolean returning, List<VanityNumber> best, @Nullable String favourite, boolean overLimit) {
  public CallerHistory {
    best = List.copyOf(best);
  }

  /** A caller of whom nothing is known, because the store did not answer. */
  public static CallerHistory ofStranger(CallStart call) {
    return new CallerHistory(false, call.best(), null, false);
  }
}
