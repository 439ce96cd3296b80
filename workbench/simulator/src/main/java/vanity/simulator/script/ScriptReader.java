package vanity.simulator.script;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vanity.simulator.script.CallScript.Line;
import vanity.simulator.script.CallScript.ScriptedCall;

/** Reads a script: sorts its lines into calls. */
public final class ScriptReader {
  private final String name;
  private final List<ScriptedCall> calls = new ArrayList<>();
  private @Nullable String from;
  private List<Given> given = new ArrayList<>();
  private Duration pause = Duration.ZERO;
  private List<Line> lines = new ArrayList<>();

  /** Between two calls: after {@code given} or {@code wait}, only {@code from} goes on. */
  private int waitingSince;

  private ScriptReader(String name) {
    this.name = name;
  }

  /**
   * Reads a whole script.
   *
   * @param name for messages, for example the file's
   * @throws ScriptProblem naming the first line that cannot be read
   */
  public static CallScript read(String name, String text) {
    var reader = new ScriptReader(name);
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.strip().startsWith("#")) {
        reader.add(number, line);
      }
    }
    return reader.finished();
  }

  private void add(int number, String line) {
    switch (step(number, line)) {
      case ScriptStep.Prepare(Given next) -> {
        between(number);
        given.add(next);
      }
      case ScriptStep.Wait(Duration time) -> {
        between(number);
        pause = pause.plus(time);
      }
      case ScriptStep.From(String caller) -> from(caller);
      case ScriptStep.Act(var input) -> line(new Line.Act(number, input));
      case ScriptStep.Expect(var expectation) -> line(new Line.Expect(number, expectation));
    }
  }

  private ScriptStep step(int number, String line) {
    try {
      return ScriptStepReader.read(line);
    } catch (IllegalArgumentException e) {
      throw new ScriptProblem(name, number, String.valueOf(e.getMessage()));
    }
  }

  private void between(int number) {
    if (from != null || !lines.isEmpty()) {
      endCall();
    }
    if (waitingSince == 0) {
      waitingSince = number;
    }
  }

  private void from(String caller) {
    if (from != null || !lines.isEmpty()) {
      endCall();
    }
    from = caller;
    waitingSince = 0;
  }

  private void line(Line line) {
    if (waitingSince != 0 && !calls.isEmpty()) {
      throw new ScriptProblem(
          name, waitingSince, "given and wait belong between calls; the next step must be from");
    }
    waitingSince = 0;
    lines.add(line);
  }

  private void endCall() {
    calls.add(new ScriptedCall(from, given, pause, lines));
    from = null;
    given = new ArrayList<>();
    pause = Duration.ZERO;
    lines = new ArrayList<>();
  }

  private CallScript finished() {
    if (from != null || !lines.isEmpty() || calls.isEmpty()) {
      endCall();
    }
    return new CallScript(name, calls);
  }
}
