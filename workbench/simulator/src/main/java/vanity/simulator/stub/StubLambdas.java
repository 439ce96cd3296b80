package vanity.simulator.stub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vanity.simulator.lambda.LambdaHost;

/** Lambdas that answer what a stub file says; any other answers {}. */
public final class StubLambdas implements LambdaHost {
  private static final Duration TOOK = Duration.ofMillis(5);

  /** As much as a Lambda may answer with. */
  private static final int MOST = 6_000_000;

  private final Map<String, StubAnswer> answers;

  private record Ended(String answer, boolean isWhole, int status) {}

  public StubLambdas(Map<String, StubAnswer> answers) {
    this.answers = Map.copyOf(answers);
  }

  @Override
  public boolean knows(String functionArn) {
    return Stubs.find(answers, functionArn).isPresent();
  }

  @Override
  public Invocation invoke(String functionArn, String event, Duration limit) {
    return switch (Stubs.find(answers, functionArn).orElse(StubAnswer.EMPTY)) {
      case StubAnswer.Answer(String json) -> new Invocation.Answered(json, TOOK);
      case StubAnswer.Failure(String message) -> new Invocation.Failed("Unhandled", message, TOOK);
      case StubAnswer.Program(List<String> words) -> run(words, event, limit);
    };
  }

  private static Invocation run(List<String> words, String event, Duration limit) {
    long began = System.nanoTime();
    try {
      Process process =
          new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      try {
        var ended = CompletableFuture.supplyAsync(() -> exchange(process, event));
        Ended end = ended.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        return invocation(words.getFirst(), end, Duration.ofNanos(System.nanoTime() - began));
      } finally {
        // First, for the children of a program that is gone are nobody's.
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    } catch (TimeoutException e) {
      return new Invocation.TimedOut(limit);
    } catch (IOException | ExecutionException e) {
      return new Invocation.Failed("Unhandled", String.valueOf(e.getMessage()), TOOK);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Invocation.TimedOut(limit);
    }
  }

  private static Invocation invocation(String program, Ended end, Duration took) {
    if (!end.isWhole()) {
      return new Invocation.Failed("Unhandled", program + " answers with more than 6 MB", took);
    }
    return end.status() == 0
        ? new Invocation.Answered(end.answer(), took)
        : new Invocation.Failed(
            "Unhandled", program + " ended with exit status " + end.status(), took);
  }

  private static Ended exchange(Process process, String event) {
    try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
      in.write(event);
    } catch (IOException _) {
      // A program that does not read its event may still answer.
    }
    try {
      byte[] bytes = process.getInputStream().readNBytes(MOST + 1);
      String answer = new String(bytes, StandardCharsets.UTF_8);
      // What still writes does not end by itself.
      return bytes.length > MOST
          ? new Ended(answer, false, 0)
          : new Ended(answer, true, process.onExit().join().exitValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
