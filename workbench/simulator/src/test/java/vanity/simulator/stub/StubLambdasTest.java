package vanity.simulator.stub;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vanity.simulator.lambda.LambdaHost.Invocation;

class StubLambdasTest {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  @Test
  void answersWhatTheFileSaysAndOtherwiseNothing() {
    var lambdas = new StubLambdas(Map.of("a", new StubAnswer.Answer("{\"x\":\"1\"}")));

    assertThat(answer(lambdas.invoke("a", "{}", LIMIT))).isEqualTo("{\"x\":\"1\"}");
    assertThat(answer(lambdas.invoke("b", "{}", LIMIT))).isEqualTo("{}");
  }

  @Test
  void failsAsTheFileSays() {
    var lambdas = new StubLambdas(Map.of("*", new StubAnswer.Failure("no table")));

    assertThat(lambdas.invoke("a", "{}", LIMIT))
        .isInstanceOfSatisfying(
            Invocation.Failed.class, failed -> assertThat(failed.message()).isEqualTo("no table"));
  }

  @Test
  void aProgramReadsTheEventAndWritesTheAnswer() {
    assertThat(answer(program("cat").invoke("a", "{\"word\":\"café\"}", LIMIT)))
        .isEqualTo("{\"word\":\"café\"}");
  }

  @Test
  void aProgramThatFailsIsAFunctionThatFails() {
    assertThat(program("sh", "-c", "exit 3").invoke("a", "{}", LIMIT))
        .isInstanceOfSatisfying(
            Invocation.Failed.class,
            failed -> assertThat(failed.message()).isEqualTo("sh ended with exit status 3"));
    assertThat(program("no-such-program").invoke("a", "{}", LIMIT))
        .isInstanceOf(Invocation.Failed.class);
  }

  @Test
  void aProgramThatTakesTooLongIsATimeOut() {
    Duration soon = Duration.ofMillis(50);

    assertThat(program("tail", "-f", "/dev/null").invoke("a", "{}", soon))
        .isEqualTo(new Invocation.TimedOut(soon));
  }

  private static StubLambdas program(String... words) {
    return new StubLambdas(Map.of("*", new StubAnswer.Program(List.of(words))));
  }

  private static String answer(Invocation invocation) {
    return ((Invocation.Answered) invocation).answer();
  }
}
