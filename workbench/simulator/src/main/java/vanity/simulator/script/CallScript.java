package vanity.simulator.script;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vanity.simulator.line.CallerInput;

/** The calls that one script makes, in order and on the same data. */
public record CallScript(String name, List<ScriptedCall> calls) {
  public CallScript {
    calls = List.copyOf(calls);
  }

  /**
   * One call of a script.
   *
   * @param from the caller's number or {@code withheld}; null if the script does not say
   * @param pause time that passes before the call
   */
  public record ScriptedCall(
      @Nullable String from, List<Given> given, Duration pause, List<Line> lines) {
    public ScriptedCall {
      given = List.copyOf(given);
      lines = List.copyOf(lines);
    }
  }

  /** A step within a call, with its line number for messages. */
  public sealed interface Line {
    int number();

    record Act(int number, CallerInput input) implements Line {}

    record Expect(int number, Expectation expectation) implements Line {}
  }
}
