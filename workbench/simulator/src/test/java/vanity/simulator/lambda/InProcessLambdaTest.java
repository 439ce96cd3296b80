package vanity.simulator.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vanity.simulator.lambda.LambdaHost.Invocation;

class InProcessLambdaTest {
  private static final String ARN = "arn:aws:lambda:us-east-1:123456789012:function:echo:live";
  private static final Duration LIMIT = Duration.ofSeconds(8);

  @Test
  void givesTheHandlersBytesBack() {
    var answer = invoke((in, out, _) -> in.transferTo(out), "{\"word\":\"café\"}");

    assertThat(answer)
        .isInstanceOfSatisfying(
            Invocation.Answered.class,
            a -> assertThat(a.answer()).isEqualTo("{\"word\":\"café\"}"));
  }

  @Test
  void reportsWhatTheHandlerThrows() {
    var answer =
        invoke(
            (_, _, _) -> {
              throw new IllegalStateException("no table");
            },
            "{}");

    assertThat(answer)
        .isInstanceOfSatisfying(
            Invocation.Failed.class,
            failed -> {
              assertThat(failed.errorType()).isEqualTo("java.lang.IllegalStateException");
              assertThat(failed.message()).isEqualTo("no table");
            });
  }

  @Test
  @Timeout(10)
  void stopsAHandlerThatTakesTooLong() throws InterruptedException {
    var interrupted = new CountDownLatch(1);
    var host =
        hosting((_, _, _) -> {
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            interrupted.countDown();
          }
        });

    var answer = host.invoke(ARN, "{}", Duration.ofMillis(20));

    assertThat(answer).isEqualTo(new Invocation.TimedOut(Duration.ofMillis(20)));
    interrupted.await();
  }

  @Test
  void refusesAFunctionThatInvokesAnotherWhileItRuns() {
    var host = new AtomicReference<LambdaHost>();
    var inner = new AtomicReference<Invocation>();
    host.set(hosting((_, _, _) -> inner.set(host.get().invoke(ARN, "{}", LIMIT))));

    host.get().invoke(ARN, "{}", LIMIT);

    assertThat(inner.get())
        .isInstanceOfSatisfying(
            Invocation.Failed.class,
            failed -> assertThat(failed.errorType()).isEqualTo("RecursiveInvocationException"));
  }

  @Test
  void knowsOnlyTheExactArnWithItsAlias() {
    var withoutAlias = ARN.substring(0, ARN.lastIndexOf(':'));

    assertThat(hosting((in, out, _) -> in.transferTo(out)).invoke(withoutAlias, "{}", LIMIT))
        .isInstanceOf(Invocation.Failed.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "é"}) // A letter of one byte, and one of two.
  void refusesAnAnswerBeyondSixMegabytes(String letter) {
    int bytes = letter.getBytes(StandardCharsets.UTF_8).length;
    String most = letter.repeat(6 * 1024 * 1024 / bytes);

    assertThat(answering(most)).isInstanceOf(Invocation.Answered.class);
    var answer = answering(most + "a");

    assertThat(answer)
        .isInstanceOfSatisfying(
            Invocation.Failed.class,
            failed -> assertThat(failed.errorType()).isEqualTo("Function.ResponseSizeTooLarge"));
  }

  @Test
  void tellsTheHandlerWhoItIsAndHowLongItHas() {
    var answer =
        invoke(
            (_, out, context) ->
                out.write(
                    (context.getFunctionName() + " " + (context.getRemainingTimeInMillis() > 7000))
                        .getBytes(StandardCharsets.UTF_8)),
            "{}");

    assertThat(answer)
        .isInstanceOfSatisfying(
            Invocation.Answered.class, a -> assertThat(a.answer()).isEqualTo("echo true"));
  }

  private static InProcessLambda hosting(RequestStreamHandler handler) {
    return new InProcessLambda(Map.of(ARN, handler));
  }

  private static Invocation answering(String text) {
    return invoke((_, out, _) -> out.write(text.getBytes(StandardCharsets.UTF_8)), "{}");
  }

  private static Invocation invoke(RequestStreamHandler handler, String event) {
    return hosting(handler).invoke(ARN, event, LIMIT);
  }
}
