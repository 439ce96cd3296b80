package vanity.fulfillment.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vanity.fulfillment.caller.Caller;
import vanity.fulfillment.caller.FeedPosition;

/**
 * Which callers somebody wants to see; each part is left out where it is not asked.
 *
 * @param text that something shown of the caller holds, see {@link SearchText}
 * @param words whether the best result has {@link SpokenWords}
 * @param from the earliest last call
 * @param to where last calls are too late
 */
record CallerFilter(
    String text,
    @Nullable Boolean kept,
    @Nullable Boolean words,
    @Nullable Boolean returning,
    @Nullable Instant from,
    @Nullable Instant to) {
  private static final int LONGEST = 60;

  /** What is wrong with a query; its message says what to do. */
  static final class BadFilter extends Exception {
    private static final long serialVersionUID = 1L;

    private BadFilter(String message) {
      super(message, null, false, false);
    }
  }

  static CallerFilter of(Map<String, String> query) throws BadFilter {
    String text = query.getOrDefault("q", "");
    if (text.length() > LONGEST) {
      throw new BadFilter("search for " + LONGEST + " characters at most");
    }
    return new CallerFilter(
        SearchText.plain(text),
        answer(query, "kept"),
        answer(query, "words"),
        answer(query, "returning"),
        time(query, "from"),
        time(query, "to"));
  }

  private static @Nullable Boolean answer(Map<String, String> query, String name) throws BadFilter {
    return switch (query.getOrDefault(name, "")) {
      case "" -> null;
      case "yes" -> true;
      case "no" -> false;
      default -> throw new BadFilter(name + " is yes or no");
    };
  }

  private static @Nullable Instant time(Map<String, String> query, String name) throws BadFilter {
    String written = query.getOrDefault(name, "");
    try {
      return written.isEmpty() ? null : Instant.parse(written);
    } catch (DateTimeException notATime) {
      throw new BadFilter(name + " is a time such as 2026-01-31T08:00:00Z");
    }
  }

  boolean isEmpty() {
    return text.isEmpty() && kept == null && words == null && returning == null && from == null;
  }

  /** Where to begin: behind what was seen already, and behind what is too late. */
  @Nullable FeedPosition start(@Nullable FeedPosition after) {
    if (to == null) {
      return after;
    }
    var end = new FeedPosition(to, "");
    return after == null || after.compareTo(end) < 0 ? end : after;
  }

  /** Whether nobody behind this caller is wanted, newest first. */
  boolean endsBefore(Caller caller) {
    return from != null && caller.lastCalledAt().isBefore(from);
  }

  boolean wants(Caller caller, CallerView view) {
    return is(kept, caller.keepsANumber())
        && is(words, !SpokenWords.in(caller.best()).isEmpty())
        && is(returning, caller.calls() > 1)
        && (text.isEmpty()
            || view.searched(caller).stream().anyMatch(t -> SearchText.plain(t).contains(text)));
  }

  private static boolean is(@Nullable Boolean wanted, boolean so) {
    return Optional.ofNullable(wanted).map(w -> w == so).orElse(true);
  }
}
