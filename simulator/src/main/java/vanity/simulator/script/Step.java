package vanity.simulator.script;

import java.time.Duration;
import vanity.simulator.line.CallerInput;

/** One line of a call script, read. */
sealed interface Step {

  record Prepare(Given given) implements Step {}

  record From(String number) implements Step {}

  record Act(CallerInput input) implements Step {}

  record Expect(Expectation expectation) implements Step {}

  record Wait(Duration time) implements Step {}
}
