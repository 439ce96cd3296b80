package vanity.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vanity.simulator.line.CallEvent;
import vanity.simulator.line.CallEvent.Reason;

/** What every call owes its caller, whatever the caller does. */
record Manners(List<CallEvent> events) {
  private static final Set<Reason> POLITE = Set.of(Reason.GOODBYE, Reason.TRANSFERRED);

  List<String> complaints(CallEvent.End end, int mostTurns) {
    var complaints = new ArrayList<String>();
    if (!POLITE.contains(end.reason())) {
      complaints.add("ended by " + end);
    }
    if (turns() > mostTurns) {
      complaints.add("took " + turns() + " turns");
    }
    emptyPrompts(complaints);
    silentTurns(complaints);
    unaskedRepeats(complaints);
    return complaints;
  }

  private long turns() {
    return events.stream().filter(CallEvent.Listen.class::isInstance).count();
  }

  private void emptyPrompts(List<String> complaints) {
    events.stream()
        .filter(event -> event instanceof CallEvent.Say say && say.text().isBlank())
        .forEach(event -> complaints.add("an empty prompt in " + event));
  }

  /** Between what a caller does and the next listening or the end, something is said. */
  private void silentTurns(List<String> complaints) {
    boolean owed = false;
    for (CallEvent event : events) {
      if (event instanceof CallEvent.Say) {
        owed = false;
      } else if (acted(event)) {
        owed = true;
      } else if (owed && (event instanceof CallEvent.Listen || event instanceof CallEvent.End)) {
        complaints.add("silence before " + event);
        owed = false;
      }
    }
  }

  /** The same words more than three times in a row, though the caller only waited. */
  private void unaskedRepeats(List<String> complaints) {
    String last = "";
    int heard = 0;
    for (CallEvent event : events) {
      if (event instanceof CallEvent.Say say) {
        heard = say.text().equals(last) ? heard + 1 : 1;
        last = say.text();
        if (heard == 4) {
          complaints.add("four times in a row unasked: " + last);
        }
      } else if (event instanceof CallEvent.Said || event instanceof CallEvent.Pressed) {
        heard = 0;
      }
    }
  }

  private static boolean acted(CallEvent event) {
    return event instanceof CallEvent.Said
        || event instanceof CallEvent.Pressed
        || event instanceof CallEvent.Silent
        || event instanceof CallEvent.Noisy;
  }
}
