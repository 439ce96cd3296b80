package vanity.fulfillment.store;

import java.util.Map;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;
import software.amazon.awssdk.services.sqs.model.SendMessageResponse;
import vanity.fulfillment.caller.CallerEvent;

/** One SQS queue: of late writes, or of dead letters. */
final class SqsQueue implements LateWrites, LateWritesHandler.DeadLetters {
  private final SqsClient client;
  private final String url;

  public SqsQueue(SqsClient client, String url) {
    this.client = client;
    this.url = url;
  }

  @Override
  public void send(CallerEvent event) {
    send(LateMessage.write(event), Map.of());
  }

  @Override
  public void bury(String message, String reason) {
    var attribute = MessageAttributeValue.builder().dataType("String").stringValue(reason).build();
    send(message, Map.of("reason", attribute));
  }

  private SendMessageResponse send(String body, Map<String, MessageAttributeValue> attributes) {
    return StoreErrors.named(() ->
        client.sendMessage(r -> r.queueUrl(url).messageBody(body).messageAttributes(attributes)));
  }
}
