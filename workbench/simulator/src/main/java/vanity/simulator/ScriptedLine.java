package vanity.simulator;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import vanity.simulator.line.CallEvent;
import vanity.simulator.line.CallerInput;
import vanity.simulator.line.Line;
import vanity.simulator.line.Listening;
import vanity.simulator.script.CallScript;

/** A caller who follows a script: one act a listening point, expectations checked on the way. */
final class ScriptedLine implements Line {
  private final Iterator<CallScript.Line> lines;
  private final Transcript transcript;
  private final List<FailedExpectation> failures = new ArrayList<>();

  ScriptedLine(List<CallScript.Line> lines, Transcript transcript) {
    this.lines = lines.iterator();
    this.transcript = transcript;
  }

  @Override
  public CallerInput listen(Listening at) {
    while (lines.hasNext()) {
      switch (lines.next()) {
        case CallScript.Line.Act act -> {
          return act.input();
        }
        case CallScript.Line.Expect expect -> check(expect, false);
      }
    }
    return new CallerInput.HungUp();
  }

  /** The call is over: what the caller would still do is moot, what was expected is not. */
  List<FailedExpectation> finished() {
    while (lines.hasNext()) {
      if (lines.next() instanceof CallScript.Line.Expect expect) {
        check(expect, true);
      }
    }
    return List.copyOf(failures);
  }

  private void check(CallScript.Line.Expect expect, boolean over) {
    String heard = transcript.heard();
    boolean held = expect.expectation().holds(heard, over);
    transcript.happened(new CallEvent.Expect(expect.expectation().text(), held));
    if (!held) {
      failures.add(
          new FailedExpectation(
              expect.number(), expect.expectation().text(), heard, transcript.understood()));
    }
  }
}
