package vanity.cli.play;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vanity.simulator.CallPlayer.Played;
import vanity.simulator.FailedExpectation;
import vanity.simulator.Golden;
import vanity.simulator.ScriptRun.Outcome;
import vanity.simulator.line.CallEvent;

/**
 * How a {@code .call} file went by its own expectations.
 *
 * @param changed where the transcript kept beside a call that passed reads otherwise now
 */
record PlayResult(Path call, Optional<Failure> failure, Optional<Golden.Difference> changed) {

  /**
   * The first thing that went wrong.
   *
   * @param line of the script, or null where a call ended by an error
   * @param understood what the Lambda made of the caller's last input, if it was asked
   */
  record Failure(
      @Nullable Integer line, String expected, String heard, @Nullable String understood) {}

  boolean passed() {
    return failure.isEmpty();
  }

  /**
   * @param update keep the transcript of a call that passed instead of comparing it
   */
  static PlayResult of(Path call, Played played, boolean update) throws IOException {
    Optional<Failure> failure = unheld(played.outcomes()).or(() -> endedByError(played.outcomes()));
    if (failure.isEmpty() && update) {
      Golden.write(call, played.transcript());
    }
    boolean compared = failure.isEmpty() && Golden.isKept(call);
    return new PlayResult(
        call, failure, compared ? Golden.difference(call, played.transcript()) : Optional.empty());
  }

  private static Optional<Failure> unheld(List<Outcome> outcomes) {
    return outcomes.stream()
        .flatMap(outcome -> outcome.failures().stream())
        .findFirst()
        .map(PlayResult::failure);
  }

  private static Failure failure(FailedExpectation failed) {
    return new Failure(failed.line(), failed.expected(), failed.heard(), failed.understood());
  }

  private static Optional<Failure> endedByError(List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(outcome -> !outcome.fine())
        .findFirst()
        .map(Outcome::transcript)
        .map(transcript ->
            new Failure(
                null,
                "an end without an error",
                "an error: " + transcript.end().map(CallEvent.End::detail).orElse("no end"),
                transcript.understood()));
  }
}
