package vanity.simulator.flow;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The event that a contact flow sends to a function. */
final class LambdaEvent {
  private static final JSON WRITER = JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES);

  private LambdaEvent() {}

  static String of(Contact contact, Map<String, String> parameters) {
    Map<String, @Nullable Object> event = new LinkedHashMap<>();
    event.put("Details", Map.of("ContactData", contactData(contact), "Parameters", parameters));
    event.put("Name", "ContactFlowEvent");
    try {
      return WRITER.asString(event);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, @Nullable Object> contactData(Contact contact) {
    Map<String, @Nullable Object> data = new LinkedHashMap<>();
    data.put("Attributes", contact.texts(Contact.ATTRIBUTES));
    data.put("AwsRegion", contact.text("AwsRegion"));
    data.put("Channel", contact.text(Contact.CHANNEL));
    data.put("ContactId", contact.id());
    data.put("CustomerEndpoint", contact.customer().map(LambdaEvent::endpoint).orElse(null));
    data.put("CustomerId", null);
    data.put("Description", null);
    data.put("InitialContactId", contact.id());
    data.put("InitiationMethod", contact.text("InitiationMethod"));
    data.put("InstanceARN", contact.text("InstanceARN"));
    data.put("LanguageCode", contact.text(Contact.LANGUAGE));
    data.put("MediaStreams", Map.of("Customer", Map.of("Audio", Map.of())));
    data.put("Name", null);
    data.put("PreviousContactId", contact.id());
    data.put("Queue", queue(contact).orElse(null));
    data.put("References", Map.of());
    data.put("SystemEndpoint", contact.texts("SystemEndpoint"));
    return data;
  }

  private static Map<String, String> endpoint(String address) {
    return Map.of("Address", address, "Type", "TELEPHONE_NUMBER");
  }

  private static Optional<Map<String, String>> queue(Contact contact) {
    Map<String, String> queue = contact.texts(Contact.QUEUE);
    return queue.isEmpty() ? Optional.empty() : Optional.of(queue);
  }
}
