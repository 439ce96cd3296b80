package vanity.fulfillment.caller;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A caller keeps a vanity number, or none any longer.
 *
 * @param caller in E.164
 * @param display of the number kept, for example {@code 1-800-FLOWERS}; null for none
 */
public record Favourite(String contactId, String caller, @Nullable String display, Instant at)
    implements CallerEvent {

  /** The last of all wins, whatever order they arrive in. */
  static final Comparator<Favourite> LATEST =
      Comparator.comparing(Favourite::at)
          .thenComparing(Favourite::contactId)
          .thenComparing(Favourite::display, Comparator.nullsFirst(Comparator.naturalOrder()));

  public Favourite {
    at = at.truncatedTo(MILLIS);
  }
}
