package vanity.simulator.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vanity.simulator.lambda.Deliveries.Reply;

/** docs/wire-formats.md#lambda-runtime, each child a real process. */
class ChildRuntimeTest {
  private static final String ARN = "arn:aws:lambda:us-east-1:123456789012:function:echo:live";

  @TempDir private Path folder;

  @Test
  void theLongPollOfAKilledChildTakesNoEventOfTheNextOne()
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    try (var killed = ChildRuntime.start(TroubledHandler.function(folder, false))) {
      killed.awaitInitialised();
      ProcessHandle process = ProcessHandle.of(killed.pid()).orElseThrow();
      process.destroyForcibly();
      process.onExit().get();

      try (var fresh = ChildRuntime.start(TroubledHandler.function(folder, false))) {
        assertThat(answer(fresh, "{\"next\":1}")).isEqualTo("{\"next\":1}");
      }
    }
  }

  @ParameterizedTest(name = "SnapStart {0}: compilation up to level {1}")
  @CsvSource({"false,1", "true,4"})
  void stopsCompilingEarlyExceptWithSnapStart(boolean snapStart, String level)
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    try (var child = ChildRuntime.start(TroubledHandler.function(folder, snapStart))) {
      child.restore();

      assertThat(answer(child, "\"compilation\"")).isEqualTo(level);
    }
  }

  private static String answer(ChildRuntime child, String event)
      throws InterruptedException, ExecutionException, TimeoutException {
    long deadline = System.currentTimeMillis() + 30_000;
    return switch (child.deliver(ARN, event, deadline).get(30, TimeUnit.SECONDS)) {
      case Reply.Success(String body) -> body;
      case Reply.Failure failure -> throw new AssertionError(failure.toString());
    };
  }
}
