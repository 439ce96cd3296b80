package vanity.simulator.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs handlers in this JVM: bytes in, bytes out, within the time limit. Reports the same small
 * time for every answer, so that a call's transcript does not depend on the machine.
 */
public final class InProcessLambda implements LambdaHost {
  private static final Duration TOOK = Duration.ofMillis(5);

  /** Threads that stay for the next event, as Lambda's environments do, with what they prepared. */
  private static final ExecutorService ENVIRONMENTS =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("lambda-", 0).factory());

  private final Map<String, RequestStreamHandler> functions;

  /** Which function of this host the thread is running; other hosts are none of its business. */
  private final ScopedValue<String> running = ScopedValue.newInstance();

  /**
   * @param functions handlers by the ARN, alias included, under which services call them
   */
  public InProcessLambda(Map<String, RequestStreamHandler> functions) {
    this.functions = Map.copyOf(functions);
  }

  @Override
  public Invocation invoke(String functionArn, String event, Duration limit) {
    RequestStreamHandler handler = functions.get(functionArn);
    if (handler == null) {
      return new Invocation.Failed(
          "ResourceNotFoundException", "Function not found: " + functionArn, Duration.ZERO);
    }
    if (running.isBound()) {
      return new Invocation.Failed(
          "RecursiveInvocationException",
          running.get() + " invokes a function while it runs; each would wait for the other",
          Duration.ZERO);
    }
    return within(
        limit,
        () ->
            ScopedValue.where(running, functionArn)
                .call(() -> run(handler, functionArn, event, limit)));
  }

  private static Invocation within(Duration limit, Callable<String> work) {
    Future<String> answer = ENVIRONMENTS.submit(work);
    try {
      return Invocation.answered(answer.get(limit.toMillis(), TimeUnit.MILLISECONDS), TOOK);
    } catch (TimeoutException e) {
      answer.cancel(true);
      return new Invocation.TimedOut(limit);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      return new Invocation.Failed(
          cause.getClass().getName(), String.valueOf(cause.getMessage()), TOOK);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      return new Invocation.TimedOut(limit);
    }
  }

  private static String run(
      RequestStreamHandler handler, String functionArn, String event, Duration limit)
      throws IOException {
    var in = new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8));
    var out = new ByteArrayOutputStream();
    handler.handleRequest(in, out, new LocalContext(functionArn, limit));
    return out.toString(StandardCharsets.UTF_8);
  }
}
