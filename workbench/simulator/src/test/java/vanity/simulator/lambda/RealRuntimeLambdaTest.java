package vanity.simulator.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vanity.simulator.lambda.LambdaHost.Invocation;

/** Under the real runtime interface client, in real child processes. */
class RealRuntimeLambdaTest {
  private static final String ARN = "arn:aws:lambda:us-east-1:123456789012:function:echo:live";
  private static final Duration LIMIT = Duration.ofSeconds(30);

  @TempDir private Path folder;

  @Test
  void carriesBytesBothWaysAndKeepsItsChildWarm() {
    try (var host = hosting(Map.of(), false)) {
      assertThat(answer(host, "{\"word\":\"café\"}")).isEqualTo("{\"word\":\"café\"}");
      long child = host.pid();

      assertThat(answer(host, "{}")).isEqualTo("{}");
      assertThat(host.pid()).isEqualTo(child);
    }
  }

  @Test
  void tellsTheHandlerItsFunctionAndHowLongItHas() {
    try (var host = hosting(Map.of(), false)) {
      answer(host, "{}");

      String[] told = answer(host, "\"invocation\"").split(" ");

      assertThat(told[0]).isEqualTo(ARN);
      assertThat(Long.parseLong(told[1])).isBetween(LIMIT.toMillis() / 2, LIMIT.toMillis());
    }
  }

  @Test
  void reportsWhatTheHandlerThrows() {
    try (var host = hosting(Map.of(), false)) {
      assertThat(host.invoke(ARN, "\"throw\"", LIMIT))
          .isInstanceOfSatisfying(
              Invocation.Failed.class,
              failed -> {
                assertThat(failed.errorType()).isEqualTo("java.lang.IllegalStateException");
                assertThat(failed.message()).isEqualTo("asked to");
              });
    }
  }

  @Test
  void endsAChildThatRunsOutOfTimeAndMeetsTheNextEventWithAFreshOne() {
    try (var host = hosting(Map.of(), false)) {
      answer(host, "{}");
      long first = host.pid();

      assertThat(host.invoke(ARN, "\"hang\"", Duration.ofMillis(300)))
          .isEqualTo(new Invocation.TimedOut(Duration.ofMillis(300)));
      assertThat(ProcessHandle.of(first)).isEmpty();
      assertThat(answer(host, "{\"next\":1}")).isEqualTo("{\"next\":1}");
    }
  }

  @Test
  void refusesAnAnswerBeyondSixMegabytes() {
    try (var host = hosting(Map.of(), false)) {
      var answer = host.invoke(ARN, "\"" + "a".repeat(6 * 1024 * 1024) + "\"", LIMIT);

      assertThat(answer)
          .isInstanceOfSatisfying(
              Invocation.Failed.class,
              failed -> assertThat(failed.errorType()).isEqualTo("Function.ResponseSizeTooLarge"));
    }
  }

  @Test
  void knowsOnlyTheExactArnWithItsAlias() {
    try (var host = hosting(Map.of(), false)) {
      assertThat(host.invoke(ARN.substring(0, ARN.lastIndexOf(':')), "{}", LIMIT))
          .isInstanceOfSatisfying(
              Invocation.Failed.class,
              failed -> assertThat(failed.errorType()).isEqualTo("ResourceNotFoundException"));
    }
  }

  @Test
  void survivesAChildThatDies() {
    try (var host = hosting(Map.of(), false)) {
      assertThat(host.invoke(ARN, "\"exit\"", LIMIT))
          .isInstanceOfSatisfying(
              Invocation.Failed.class,
              failed -> assertThat(failed.errorType()).isEqualTo("Runtime.ExitError"));
      assertThat(answer(host, "{}")).isEqualTo("{}");
    }
  }

  @Test
  void reportsAHandlerThatCannotBegin() {
    try (var host = hosting(Map.of("BREAK_AT_INIT", "yes"), false)) {
      assertThat(host.invoke(ARN, "{}", LIMIT)).isInstanceOf(Invocation.Failed.class);
    }
  }

  @Test
  void runsTheSnapStartHooksBeforeTheFirstEvent() {
    try (var host = hosting(Map.of(), true)) {
      assertThat(answer(host, "\"hooks\"")).isEqualTo("checkpoint restore");
    }
  }

  @Test
  void showsTheFunctionNothingOfThisMachinesEnvironment() {
    try (var host = hosting(Map.of("TABLE", "callers"), false)) {
      var names = List.of(answer(host, "\"environment\"").split(" "));

      assertThat(names).contains("TABLE", "AWS_LAMBDA_RUNTIME_API").doesNotContain("HOME", "PATH");
    }
  }

  @Test
  void leavesNoChildBehind() {
    long child;
    try (var host = hosting(Map.of(), false)) {
      answer(host, "{}");
      child = host.pid();
    }

    assertThat(ProcessHandle.of(child)).isEmpty();
  }

  private RealRuntimeLambda hosting(Map<String, String> environment, boolean snapStart) {
    return new RealRuntimeLambda(ARN, TroubledHandler.function(folder, snapStart, environment));
  }

  private static String answer(RealRuntimeLambda host, String event) {
    return switch (host.invoke(ARN, event, LIMIT)) {
      case Invocation.Answered answered -> answered.answer();
      case Invocation other -> throw new AssertionError(other.toString());
    };
  }
}
