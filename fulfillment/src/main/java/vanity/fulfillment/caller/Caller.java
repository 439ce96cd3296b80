package vanity.fulfillment.caller;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vanity.engine.Grade;
import vanity.engine.VanityNumber;

/**
 * What is known of one caller, and how each event changes it.
 *
 * <p>Events may come in any order and more than once: while their contacts are remembered (see
 * {@link RecentCalls}), the same events give the same caller.
 *
 * @param id random, made once; it stands for the caller wherever the number must not be seen
 * @param number in E.164
 * @param best the first list that was stored, at most {@link #STORED}, without look-alikes
 * @param calls how many contacts there were
 * @param favourite the number kept last, or null
 * @param lexiconVersion of the best list; null while only later events of a call have arrived
 */
public record Caller(
    String id,
    String number,
    List<VanityNumber> best,
    Instant firstCalledAt,
    Instant lastCalledAt,
    long calls,
    RecentCalls recentCalls,
    @Nullable Favourite favourite,
    @Nullable String lexiconVersion) {
  /** How many vanity numbers of a number are stored. */
  public static final int STORED = 5;

  public Caller {
    best = best.stream().filter(found -> found.grade() != Grade.TEXT).limit(STORED).toList();
  }

  /** A caller of whom this is the first event. */
  public static Caller of(String id, CallerEvent first) {
    Instant at = first.at();
    var blank =
        new Caller(id, first.caller(), List.of(), at, at, 0, RecentCalls.none(), null, null);
    return blank.merge(first);
  }

  /** The caller after any event, late or not. */
  public Caller merge(CallerEvent event) {
    return switch (event) {
      case CallStart call -> after(call);
      case Favourite kept -> after(kept);
      case Conversion conversion -> heardIn(conversion);
    };
  }

  /** The caller after a call; the list stored first stays. */
  public Caller after(CallStart call) {
    Caller counted = heardIn(call);
    return lexiconVersion != null ? counted : counted.withBest(call.best(), call.lexiconVersion());
  }

  /** The caller after keeping a number; the one kept last stays. */
  public Caller after(Favourite kept) {
    Caller counted = heardIn(kept);
    boolean later = favourite == null || Favourite.LATEST.compare(kept, favourite) > 0;
    return later ? counted.withFavourite(kept) : counted;
  }

  /** What this caller hears when the call opens. */
  public CallerHistory history(CallStart call, int hourlyLimit) {
    boolean known = recentCalls.remember(call.contactId());
    boolean returning = calls > (known ? 1 : 0);
    boolean overLimit = !known && recentCalls.inTheHourBefore(call.at()) >= hourlyLimit;
    return new CallerHistory(
        returning,
        lexiconVersion == null ? call.best() : best,
        favouriteBefore(call.contactId()),
        overLimit);
  }

  /** Whether this caller keeps a vanity number now. */
  public boolean keepsANumber() {
    return favourite != null && favourite.display() != null;
  }

  /** Where this caller is among the last callers. */
  public FeedPosition position() {
    return new FeedPosition(lastCalledAt, id);
  }

  private @Nullable String favouriteBefore(String contactId) {
    return favourite == null || favourite.contactId().equals(contactId)
        ? null
        : favourite.display();
  }

  /** Whoever does something in a contact has called, even if the call itself is not known yet. */
  private Caller heardIn(CallerEvent event) {
    RecentCalls remembered = recentCalls.with(event.contactId(), event.at());
    boolean counted = recentCalls.remember(event.contactId());
    return new Caller(
        id,
        number,
        best,
        event.at().isBefore(firstCalledAt) ? event.at() : firstCalledAt,
        remembered.newest(),
        counted ? calls : calls + 1,
        remembered,
        favourite,
        lexiconVersion);
  }

  private Caller withBest(List<VanityNumber> found, String version) {
    return new Caller(
        id, number, found, firstCalledAt, lastCalledAt, calls, recentCalls, favourite, version);
  }

  private Caller withFavourite(Favourite kept) {
    return new Caller(
        id, number, best, firstCalledAt, lastCalledAt, calls, recentCalls, kept, lexiconVersion);
  }
}
