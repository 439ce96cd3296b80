package vanity.fulfillment;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Events as Connect and Lex send them. */
final class Events {
  static final String CONTACT = "4a573372-1f28-4e26-b97b-000000000001";

  private Events() {}

  static byte[] connect(@Nullable String address, String... parameters) {
    var asked = new LinkedHashMap<String, @Nullable Object>();
    for (int i = 0; i < parameters.length; i += 2) {
      asked.put(parameters[i], parameters[i + 1]);
    }
    var contact = new HashMap<String, @Nullable Object>();
    contact.put("ContactId", CONTACT);
    contact.put("Channel", "VOICE");
    contact.put("Queue", null);
    contact.put(
        "CustomerEndpoint",
        address == null ? null : Map.of("Address", address, "Type", "TELEPHONE_NUMBER"));
    return bytes(
        Map.of(
            "Name",
            "ContactFlowEvent",
            "Details",
            Map.of("ContactData", contact, "Parameters", asked)));
  }

  static byte[] lex(
      String intent, String mode, String words, Map<String, ?> attributes, String... alternatives) {
    return bytes(lexTree(intent, mode, words, attributes, alternatives));
  }

  /** The same before it is written, for a test to forge. */
  static Map<String, @Nullable Object> lexTree(
      String intent, String mode, String words, Map<String, ?> attributes, String... alternatives) {
    var transcriptions = new ArrayList<Map<String, ?>>();
    transcriptions.add(Map.of("transcription", words, "transcriptionConfidence", 0.9));
    for (String other : alternatives) {
      transcriptions.add(Map.of("transcription", other, "transcriptionConfidence", 0.5));
    }
    var state = new HashMap<String, @Nullable Object>();
    state.put("sessionAttributes", attributes);
    state.put("activeContexts", null);
    state.put("intent", Map.of("name", intent, "state", "InProgress", "slots", Map.of()));
    var event = new HashMap<String, @Nullable Object>();
    event.put("messageVersion", "1.0");
    event.put("invocationSource", "DialogCodeHook");
    event.put("inputMode", mode);
    event.put("sessionId", CONTACT);
    event.put("inputTranscript", words);
    event.put("transcriptions", transcriptions);
    event.put("bot", Map.of("name", "VanityLine", "localeId", "en_US"));
    event.put("proposedNextState", null);
    event.put(
        "requestAttributes",
        Map.of(
            "x-amz-lex:accept-content-types",
            "PlainText,SSML",
            "x-amz-lex:channels:platform",
            "Connect"));
    event.put("interpretations", List.of());
    event.put("sessionState", state);
    return event;
  }

  /** What Lex took an utterance for, and how sure it is; it may be of any shape. */
  static Map<String, @Nullable Object> interpretation(String intent, @Nullable Object confidence) {
    var interpretation = new HashMap<String, @Nullable Object>();
    interpretation.put("intent", Map.of("name", intent, "slots", Map.of()));
    interpretation.put("nluConfidence", confidence);
    interpretation.put("interpretationSource", "Lex");
    return interpretation;
  }

  static byte[] bytes(Object tree) {
    try {
      return JSON.std
          .with(JSON.Feature.WRITE_NULL_PROPERTIES)
          .asString(tree)
          .getBytes(StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static Map<String, Object> read(byte[] json) {
    try {
      return JSON.std.mapFrom(json);
    } catch (IOException broken) {
      throw new UncheckedIOException(new String(json, StandardCharsets.UTF_8), broken);
    }
  }
}
