package vanity.simulator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import vanity.simulator.line.CallEvent;
import vanity.simulator.line.CallerInput;
import vanity.simulator.line.Line;
import vanity.simulator.line.Listening;
import vanity.simulator.script.CallScript;

/** A caller who follows a script: one act a listening point, expectations checked on the way. */
final class ScriptedLine implements Line {
  private final Deque<CallScript.Line> lines;
  private final Transcript transcript;
  private final List<FailedExpectation> failures = new ArrayList<>();

  ScriptedLine(List<CallScript.Line> lines, Transcript transcript) {
    this.lines = new ArrayDeque<>(lines);
    this.transcript = transcript;
  }

  @Override
  public CallerInput listen(Listening at) {
    while (!lines.isEmpty()) {
      switch (lines.remove()) {
        case CallScript.Line.Act act -> {
          return act.input();
        }
        case CallScript.Line.Expect expect -> check(expect, false);
      }
    }
    return new CallerInput.HungUp();
  }

  /** Waiting takes no line of its own: words are kept for the talk after it. */
  @Override
  public Optional<CallerInput> whileInLine(Listening at) {
    return nextAct().filter(act -> !(act instanceof CallerInput.Speech)).map(_ -> listen(at));
  }

  private Optional<CallerInput> nextAct() {
    return lines.stream()
        .filter(CallScript.Line.Act.class::isInstance)
        .map(line -> ((CallScript.Line.Act) line).input())
        .findFirst();
  }

  /** The call is over: what the caller would still do is moot, what was expected is not. */
  List<FailedExpectation> finished() {
    while (!lines.isEmpty()) {
      if (lines.remove() instanceof CallScript.Line.Expect expect) {
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
