package vanity.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vanity.simulator.line.CallClock;
import vanity.simulator.line.CallEvent;
import vanity.simulator.script.CallScript;
import vanity.simulator.script.CallScript.ScriptedCall;
import vanity.simulator.script.CallerNumber;
import vanity.simulator.script.Fault;
import vanity.simulator.script.Given;

/** Makes the calls of one script, one after the other, on the same data. */
public final class ScriptRun {
  /** Area code 555 has no subscribers, and the rest spells FLOWERS. */
  public static final String DEFAULT_CALLER = "+15553569377";

  private final Exchange phones;
  private final Set<Fault> faults;
  private final Supplier<String> contactIds;
  private final CallListener listener;
  private Office office;
  private Instant now;

  /**
   * @param faults that hold for every call
   */
  public ScriptRun(
      Exchange phones,
      Office office,
      Set<Fault> faults,
      Instant start,
      Supplier<String> contactIds,
      CallListener listener) {
    this.phones = phones;
    this.office = office;
    this.faults = Set.copyOf(faults);
    this.now = start;
    this.contactIds = contactIds;
    this.listener = listener;
  }

  /** How one call of a script went. */
  public record Outcome(Transcript transcript, List<FailedExpectation> failures) {
    public Outcome {
      failures = List.copyOf(failures);
    }

    /** Every expectation held, and the call did not end by an error. */
    public boolean fine() {
      boolean broken =
          transcript.end().map(CallEvent.End::reason).equals(Optional.of(CallEvent.Reason.ERROR));
      return failures.isEmpty() && !broken;
    }
  }

  /**
   * Makes all calls.
   *
   * @param caller of a first call whose script does not name one
   */
  public List<Outcome> run(CallScript script, String caller) {
    var outcomes = new ArrayList<Outcome>();
    for (ScriptedCall call : script.calls()) {
      outcomes.add(make(call, call.from() == null ? caller : call.from()));
    }
    return List.copyOf(outcomes);
  }

  private Outcome make(ScriptedCall call, String from) {
    now = now.plus(call.pause());
    var clock = new CallClock(now);
    var transcript = new Transcript(clock, listener);
    var line = new ScriptedLine(call.lines(), transcript);
    phones.call(plan(call, number(from)), line, transcript);
    now = clock.instant();
    return new Outcome(transcript, line.finished());
  }

  private CallPlan plan(ScriptedCall call, @Nullable String from) {
    var broken = new HashSet<>(faults);
    for (Given given : call.given()) {
      office = office.with(given);
      if (given instanceof Given.Broken(Fault fault)) {
        broken.add(fault);
      }
    }
    return new CallPlan(contactIds.get(), from, now, office, broken);
  }

  /** The number as the telephone network delivers it: nothing, where it is withheld. */
  public static @Nullable String number(String from) {
    return from.equals(CallerNumber.WITHHELD) ? null : from;
  }
}
