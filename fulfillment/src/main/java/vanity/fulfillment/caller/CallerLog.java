package vanity.fulfillment.caller;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps every caller exactly once. Any method may throw {@link StoreUnavailable}.
 *
 * <p>What is past its retention is not found, whether or not it has been removed yet.
 */
public interface CallerLog {

  /** The caller of a number, with the version that a save must name. */
  Loaded load(String number);

  /** Saves a caller if nobody has saved it since {@code versionRead} was loaded. */
  Saved save(Caller caller, long versionRead);

  /** Keeps a conversion; of several of the same target, the last stays. */
  void record(Conversion conversion);

  /** What a caller had converted, newest first. */
  List<Conversion> conversions(String number);

  /** Callers by last call, newest first, behind {@code after}; null starts with the newest. */
  Page latest(int limit, @Nullable FeedPosition after);

  /** How many callers there are, counted to {@code atMost} and no further. */
  int count(int atMost);

  Optional<Caller> byId(String id);

  /**
   * Removes a caller, conversions included, and remembers when and who did it, without the number.
   *
   * @return whether there was such a caller
   */
  boolean erase(String id, String operator, Instant at);

  /** The same for callers who ask for it, whether or not anything is known of their number. */
  void eraseNumber(String number, Instant at);

  /** When this number was last erased; late events of before must not bring it back. */
  Optional<Instant> erasedAt(String number);

  /** Who was erased, newest first, behind {@code after}; null starts with the newest. */
  Erasure.Page erasures(int limit, @Nullable String after);

  /** A caller as read; no caller, and version 0, if nothing is known of the number. */
  record Loaded(@Nullable Caller caller, long version) {
    public static final Loaded NOTHING = new Loaded(null, 0);
  }

  /** What became of a save. */
  enum Saved {
    DONE,
    /** Somebody else saved first: load again and decide again. */
    VERSION_CONFLICT
  }

  /** Some of the last callers, and where the next page starts, null at the end. */
  record Page(List<Caller> callers, @Nullable FeedPosition next) {
    public Page {
      callers = List.copyOf(callers);
    }
  }
}
