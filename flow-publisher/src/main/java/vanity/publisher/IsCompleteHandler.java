package vanity.publisher;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;

/** Takes a poll of the provider framework: goes one step, and says whether it was the last. */
public final class IsCompleteHandler implements RequestStreamHandler {
  private final StepRunner poll;
  private final InstantSource clock;

  public IsCompleteHandler() {
    this(PublisherWiring.poll(), InstantSource.system());
  }

  IsCompleteHandler(StepRunner poll, InstantSource clock) {
    this.poll = poll;
    this.clock = clock;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    ResourceEvent event = ResourceEvent.read(in.readAllBytes());
    InvocationLog log = new InvocationLog(context.getLogger(), clock, "isComplete", event);
    out.write(JSON.std.asBytes(log.around(() -> poll.run(event))));
  }
}
