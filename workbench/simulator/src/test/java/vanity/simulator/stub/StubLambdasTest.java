package vanity.simulator.stub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
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

  @Test
  @Timeout(30)
  void aProgramThatAnswersAndDoesNotEndIsATimeOutToo() {
    Duration soon = Duration.ofMillis(500);

    assertThat(program("sh", "-c", "exec >&-; exec sleep 60").invoke("a", "{}", soon))
        .isEqualTo(new Invocation.TimedOut(soon));
  }

  @Test
  @Timeout(30)
  void aProgramWithoutEndIsEndedWithAllThatItStarted(@TempDir Path folder) throws Exception {
    Path pid = folder.resolve("pid");

    var invocation =
        program("sh", "-c", "yes & echo $! > '" + pid + "'; wait").invoke("a", "{}", LIMIT);

    assertThat(invocation)
        .isInstanceOfSatisfying(
            Invocation.Failed.class,
            failed -> assertThat(failed.message()).isEqualTo("sh answers with more than 6 MB"));
    Optional<ProcessHandle> child = ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()));
    if (child.isPresent()) {
      child.get().onExit().get();
    }
  }

  private static StubLambdas program(String... words) {
    return new StubLambdas(Map.of("*", new StubAnswer.Program(List.of(words))));
  }

  private static String answer(Invocation invocation) {
    return ((Invocation.Answered) invocation).answer();
  }
}
