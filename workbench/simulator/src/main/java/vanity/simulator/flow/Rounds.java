package vanity.simulator.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vanity.contactflow.Flow;
import vanity.simulator.line.CallEvent;

/** Notices a call that goes round: the same block in the same state, and nobody did anything. */
final class Rounds {
  /** A function may answer otherwise another time. */
  private static final int MOST_WITH_LAMBDA = 50;

  private static final Duration WAITED = Duration.ofSeconds(1);
  private static final int MOST_NAMED = 6;

  private final Map<State, Visits> seen = new HashMap<>();
  private final List<String> way = new ArrayList<>();
  private @Nullable String failure;
  private boolean asked;
  private boolean shown;

  private record State(Flow flow, String block, int depth, Map<String, Object> contact) {}

  private record Visits(int count, Instant last, int step) {}

  /** What may break the round, or explain it. */
  void happened(CallEvent event) {
    switch (event) {
      case CallEvent.Said _,
          CallEvent.Pressed _,
          CallEvent.Silent _,
          CallEvent.Noisy _,
          CallEvent.HungUp _ -> {
        seen.clear();
        way.clear();
        failure = null;
        asked = false;
        shown = false;
      }
      case CallEvent.Lambda _ -> asked = true;
      case CallEvent.Say _ -> shown = true;
      case CallEvent.Block(_, String type) -> shown |= type.equals("ShowView");
      case CallEvent.Branch(String from, _, _, CallEvent.Why why)
          when why != null && why.failed() ->
          failure = "'" + from + "' failed: " + why.text();
      default -> {}
    }
  }

  /**
   * The end of a call that would never leave this round; empty if it may.
   *
   * @param depth of modules entered
   */
  Optional<CallEvent.End> closed(Flow flow, String block, int depth, FlowCall call) {
    Instant now = call.clock().instant();
    var state = new State(flow, block, depth, call.contact().state());
    Visits before = seen.get(state);
    int count = before == null ? 1 : before.count() + 1;
    seen.put(state, new Visits(count, now, way.size()));
    way.add(block);
    return before != null && count > (asked ? MOST_WITH_LAMBDA : 1)
        ? Optional.of(end(before, now, call.contact().isQueued()))
        : Optional.empty();
  }

  private CallEvent.End end(Visits before, Instant now, boolean queued) {
    String round =
        "goes round " + named(new LinkedHashSet<>(way.subList(before.step(), way.size() - 1)));
    boolean waited = Duration.between(before.last(), now).compareTo(WAITED) >= 0;
    String why = failure == null ? "" : "; " + failure;
    if (asked) {
      String until = " until a Lambda answers otherwise, or somebody else acts";
      return new CallEvent.End(CallEvent.Reason.WAITING, round + until + why);
    }
    return queued || waited || shown
        ? new CallEvent.End(CallEvent.Reason.WAITING, round + " until somebody acts" + why)
        : new CallEvent.End(CallEvent.Reason.ERROR, round + " without end" + why);
  }

  private static String named(Set<String> blocks) {
    String names =
        blocks.stream()
            .limit(MOST_NAMED)
            .map(id -> "'" + id + "'")
            .collect(Collectors.joining(", "));
    return names + (blocks.size() > MOST_NAMED ? ", ..." : "");
  }
}
