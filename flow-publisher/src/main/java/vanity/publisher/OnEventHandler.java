package vanity.publisher;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;

/**
 * Takes a request of CloudFormation: checks it, and changes nothing.
 *
 * <p>A Create that fails here gets no Delete, so nothing may have been made by then.
 */
public final class OnEventHandler implements RequestStreamHandler {
  private final InstantSource clock;

  public OnEventHandler() {
    this(InstantSource.system());
  }

  OnEventHandler(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    ResourceEvent event = ResourceEvent.read(in.readAllBytes());
    InvocationLog log = new InvocationLog(context.getLogger(), clock, "onEvent", event);
    out.write(JSON.std.asBytes(log.around(() -> accept(event))));
  }

  private StepResult accept(ResourceEvent event) {
    return StepResult.accepted(physicalId(event), clock.instant());
  }

  private static String physicalId(ResourceEvent event) {
    if (event.type() == ResourceEvent.Type.DELETE) {
      return event.physicalId();
    }
    GateQuestions _ = event.questions();
    String id = event.publication().physicalId();
    if (event.type() == ResourceEvent.Type.UPDATE && !id.equals(event.physicalId())) {
      throw new PublishingFailure(
          "the published flow is %s and cannot become %s".formatted(event.physicalId(), id),
          "Deploy to another instance under another stage, or delete this stack first");
    }
    return id;
  }
}
