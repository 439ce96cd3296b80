package vanity.publisher;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * One line for one invocation: which request, which step, how it went; nothing of what was said.
 */
final class InvocationLog {
  private final LambdaLogger logger;
  private final InstantSource clock;
  private final Map<String, Object> line = new LinkedHashMap<>();

  InvocationLog(LambdaLogger logger, InstantSource clock, String handler, ResourceEvent event) {
    this.logger = logger;
    this.clock = clock;
    line.put("handler", handler);
    line.put("request", event.type());
    line.put("requestId", event.requestId());
    line.put("resource", event.physicalId());
  }

  /** Runs the work and writes the line, whether it succeeds or not. */
  Map<String, Object> around(Supplier<StepResult> work) throws IOException {
    Instant start = clock.instant();
    String step = "Failed";
    try {
      StepResult outcome = work.get();
      step = outcome.step();
      return outcome.answer();
    } catch (PublishingFailure failure) {
      step = "Refused";
      throw failure;
    } finally {
      line.put("step", step);
      line.put("ms", Duration.between(start, clock.instant()).toMillis());
      logger.log(JSON.std.asString(line) + "\n");
    }
  }
}
