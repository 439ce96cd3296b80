package vanity.simulator.stub;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vanity.simulator.flow.Contact;

/**
 * What a contact brings along when its flow begins.
 *
 * @param channel VOICE, CHAT, TASK or EMAIL
 * @param queue an ARN, or null if none was chosen
 */
public record StubContact(Map<String, String> attributes, String channel, @Nullable String queue) {
  private static final List<String> CHANNELS = List.of("VOICE", "CHAT", "TASK", "EMAIL");

  static final StubContact NONE = new StubContact(Map.of(), CHANNELS.getFirst(), null);

  public StubContact {
    attributes = Map.copyOf(attributes);
  }

  static StubContact of(Map<?, ?> file) {
    Object queue = file.get("queue");
    if (file.containsKey("queue") && !(queue instanceof String arn && !arn.isBlank())) {
      throw new StubProblem("'queue' must be the ARN of a queue");
    }
    return new StubContact(
        StubTexts.of(file, "attributes"),
        StubTexts.oneOf(file, "channel", CHANNELS.getFirst(), CHANNELS),
        (String) queue);
  }

  /** The contact, with all that. */
  public Contact brought(Contact contact) {
    contact.by(channel).knowing(attributes);
    return queue == null ? contact : contact.inQueue(queue);
  }
}
