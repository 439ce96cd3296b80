package vanity.simulator.lambda;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Runs Lambda functions for the services that invoke them. */
public interface LambdaHost {
  /** Lambda's limit for the payload of a synchronous answer, in bytes. */
  int LARGEST_ANSWER = 6 * 1024 * 1024;

  /**
   * Delivers one event and waits for the answer, at most as long as the service that asks.
   *
   * @param functionArn with the alias or version, as the service calls it
   */
  Invocation invoke(String functionArn, String event, Duration limit);

  /** Whether anything is known of the function; if not, its answer is made up. */
  default boolean knows(String functionArn) {
    return true;
  }

  /** How one delivery ended. */
  sealed interface Invocation {
    Duration took();

    record Answered(String answer, Duration took) implements Invocation {}

    /** An answer as Lambda takes it: what is too long is an error of the function. */
    static Invocation answered(String answer, Duration took) {
      return answer.getBytes(StandardCharsets.UTF_8).length > LARGEST_ANSWER
          ? new Failed("Function.ResponseSizeTooLarge", "the answer is longer than 6 MB", took)
          : new Answered(answer, took);
    }

    /** The function threw, or could not be reached. */
    record Failed(String errorType, String message, Duration took) implements Invocation {}

    record TimedOut(Duration took) implements Invocation {}

    /** The service refused to run it now (429); the caller may try again. */
    record Throttled(Duration took) implements Invocation {}
  }
}
