package vanity.simulator.script;

import java.time.Duration;
import vanity.simulator.line.CallerInput;

/** One line of a call script, read. */
sealed interface ScriptStep {

  record Prepare(Given given) implements ScriptStep {}

  record From(String number) implements ScriptStep {}

  record Act(CallerInput input) implements ScriptStep {}

  record Expect(Expectation expectation) implements ScriptStep {}

  record Wait(Duration time) implements ScriptStep {}
}
