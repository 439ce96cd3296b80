package vanity.simulator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vanity.simulator.CallPlayer.Played;
import vanity.simulator.FailedExpectation;
import vanity.simulator.Golden;
import vanity.simulator.line.CallEvent;

/**
 * How a {@code .call} file went: against its own expectations, then against its transcript.
 *
 * @param line of the script, where an expectation failed, else of the transcript; 0 for neither
 */
record PlayResult(Path call, Kind kind, int line, @Nullable String expected, @Nullable String got) {

  enum Kind {
    SAME,
    DIFFERS,
    NO_GOLDEN
  }

  boolean differs() {
    return kind == Kind.DIFFERS;
  }

  /**
   * @param update keep the transcript instead of comparing it
   */
  static PlayResult of(Path call, Played played, boolean update) throws IOException {
    List<FailedExpectation> failures =
        played.outcomes().stream().flatMap(outcome -> outcome.failures().stream()).toList();
    if (!failures.isEmpty()) {
      FailedExpectation first = failures.getFirst();
      return new PlayResult(call, Kind.DIFFERS, first.line(), first.expected(), first.heard());
    }
    if (!played.fine()) {
      return new PlayResult(call, Kind.DIFFERS, 0, "an end without an error", ends(played));
    }
    if (update) {
      Golden.write(call, played.transcript());
    }
    return Files.exists(Golden.beside(call))
        ? compared(call, Golden.difference(call, played.transcript()))
        : new PlayResult(call, Kind.NO_GOLDEN, 0, null, null);
  }

  private static PlayResult compared(Path call, Optional<Golden.Difference> difference) {
    return difference
        .map(d -> new PlayResult(call, Kind.DIFFERS, d.line(), d.expected(), d.got()))
        .orElse(new PlayResult(call, Kind.SAME, 0, null, null));
  }

  private static String ends(Played played) {
    return String.join(
        "; ",
        played.outcomes().stream()
            .map(outcome -> outcome.transcript().end().map(CallEvent.End::detail).orElse("none"))
            .toList());
  }
}
