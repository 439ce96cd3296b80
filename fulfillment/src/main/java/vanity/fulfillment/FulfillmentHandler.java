package vanity.fulfillment;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** What AWS calls: the Lambda behind the contact flow and the bot. */
public final class FulfillmentHandler implements RequestStreamHandler {
  private final Fulfillment fulfillment;

  /** For AWS. */
  public FulfillmentHandler() {
    this(FulfillmentWiring.fromEnvironment());
  }

  public FulfillmentHandler(Fulfillment fulfillment) {
    this.fulfillment = fulfillment;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, @Nullable Context context)
      throws IOException {
    out.write(fulfillment.handle(in.readAllBytes()));
  }
}
