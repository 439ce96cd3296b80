package vanity.fulfillment.caller;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a caller was erased, when and by whom; never whose number it was.
 *
 * @param operator opaque name of whoever did it; null where callers asked for it themselves
 * @param callerId the random id that the caller had; null where callers asked for it themselves
 */
public record Erasure(Instant at, @Nullable String operator, @Nullable String callerId) {

  /** Some erasures, newest first, and what to name for the next ones, null at the end. */
  public record Page(List<Erasure> erasures, @Nullable String next) {
    public Page {
      erasures = List.copyOf(erasures);
    }
  }
}
