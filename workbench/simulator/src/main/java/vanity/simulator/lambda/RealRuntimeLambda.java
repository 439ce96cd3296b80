package vanity.simulator.lambda;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vanity.json.Json;
import vanity.simulator.lambda.Deliveries.Reply;

/**
 * Runs one function in a child JVM under AWS's runtime interface client: one event at a time, a new
 * child after a time-out or a crash, no child left behind.
 */
public final class RealRuntimeLambda implements LambdaHost, AutoCloseable {
  private final String functionArn;
  private final ChildFunction function;
  private @Nullable ChildRuntime child;

  public RealRuntimeLambda(String functionArn, ChildFunction function) {
    this.functionArn = functionArn;
    this.function = function;
  }

  @Override
  public synchronized Invocation invoke(String arn, String event, Duration limit) {
    if (!arn.equals(functionArn)) {
      return new Invocation.Failed(
          "ResourceNotFoundException", "Function not found: " + arn, Duration.ZERO);
    }
    long began = System.nanoTime();
    try {
      long deadline = System.currentTimeMillis() + limit.toMillis();
      Reply reply =
          running().deliver(arn, event, deadline).get(limit.toMillis(), TimeUnit.MILLISECONDS);
      return ended(reply, since(began));
    } catch (TimeoutException e) {
      // Lambda ends an environment that runs out of time; the next event meets a fresh one.
      close();
      return new Invocation.TimedOut(limit);
    } catch (IOException | ExecutionException e) {
      return new Invocation.Failed(
          "ServiceException", String.valueOf(e.getMessage()), since(began));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      close();
      return new Invocation.TimedOut(limit);
    }
  }

  /** The process id of the child that would take the next event, if one runs. */
  synchronized long pid() {
    return child == null ? -1 : child.pid();
  }

  private ChildRuntime running() throws IOException, InterruptedException {
    if (child != null && child.alive()) {
      return child;
    }
    close();
    var started = ChildRuntime.start(function);
    child = started;
    if (function.snapStart()) {
      started.awaitInitialised();
      started.restore();
    }
    return started;
  }

  private static Invocation ended(Reply reply, Duration took) {
    return switch (reply) {
      case Reply.Success(String body) -> Invocation.answered(body, took);
      case Reply.Failure(String type, String body) -> thrown(type, body, took);
    };
  }

  /** The runtime client reports what a handler threw as an object with its type and message. */
  private static Invocation thrown(String type, String body, Duration took) {
    try {
      if (Json.read(body) instanceof Map<?, ?> report) {
        return new Invocation.Failed(
            text(report, "errorType", type), text(report, "errorMessage", ""), took);
      }
    } catch (IOException notJson) {
      // A report that nobody can read is passed on as it is.
    }
    return new Invocation.Failed(type, body, took);
  }

  private static String text(Map<?, ?> report, String key, String otherwise) {
    return report.get(key) instanceof String text ? text : otherwise;
  }

  private static Duration since(long began) {
    return Duration.ofNanos(System.nanoTime() - began);
  }

  @Override
  public synchronized void close() {
    if (child != null) {
      child.close();
      child = null;
    }
  }
}
