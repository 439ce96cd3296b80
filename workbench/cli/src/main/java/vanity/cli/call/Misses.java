package vanity.cli.call;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vanity.simulator.CallListener;
import vanity.simulator.TimedEvent;
import vanity.simulator.line.CallEvent;
import vanity.simulator.line.FlowLogEntry;
import vanity.simulator.line.Invoked;

/** Notices when our line did not understand what was typed, and knows what it would have. */
final class Misses implements CallListener {
  /** Misses in a row, as the state of a call holds them: turns, conversions, misses, offered. */
  private static final Pattern TALLY = Pattern.compile(";t=\\d+\\.\\d+\\.(\\d+)\\.[01];");

  private final CallListener screen;
  private final Supplier<Phrases> phrases;
  private @Nullable String said;
  private int misses;
  private @Nullable String missed;

  /**
   * @param screen follows the call as well
   * @param phrases read when first needed
   */
  Misses(CallListener screen, Supplier<Phrases> phrases) {
    this.screen = screen;
    this.phrases = phrases;
  }

  /** What to tell a person about the last turn; once. */
  Optional<String> hint() {
    String words = missed;
    missed = null;
    return words == null
        ? Optional.empty()
        : Optional.of(
            phrases
                .get()
                .nearest(words)
                .map("(not understood; the nearest phrase is \"%s\")"::formatted)
                .orElse("(not understood; ? says what can be said)"));
  }

  @Override
  public void happened(TimedEvent event) {
    screen.happened(event);
    if (event.event() instanceof CallEvent.Said words) {
      said = words.said();
    }
  }

  @Override
  public void invoked(Invoked exchange) {
    screen.invoked(exchange);
    Matcher tally = TALLY.matcher(exchange.answer());
    int now = tally.find() ? Integer.parseInt(tally.group(1)) : misses;
    missed = now > misses ? said : null;
    misses = now;
    said = null;
  }

  @Override
  public void logged(FlowLogEntry entry) {
    screen.logged(entry);
  }
}
