package vanity.simulator.flow;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that a contact knows while its flow runs: what {@code $.} references read. */
public final class Contact {
  static final String ATTRIBUTES = "Attributes";
  static final String FLOW_ATTRIBUTES = "FlowAttributes";
  static final String EXTERNAL = "External";
  static final String LEX = "Lex";
  static final String STORED_INPUT = "StoredCustomerInput";
  static final String QUEUE = "Queue";
  static final String METRICS = "Metrics";
  static final String CHANNEL = "Channel";
  static final String LANGUAGE = "LanguageCode";
  static final String VOICE = "TextToSpeechVoiceId";

  private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
  private final Loops loops = new Loops();
  private final Map<String, String> hooks = new LinkedHashMap<>();
  private boolean queued;
  private final @Nullable String customer;

  /**
   * A contact that has just come in by voice.
   *
   * @param customer the caller's number, or null if it is withheld
   */
  public Contact(String id, @Nullable String customer, String system, String instanceArn) {
    this.customer = customer;
    values.put("ContactId", id);
    values.put("InitialContactId", id);
    values.put(CHANNEL, "VOICE");
    values.put("InitiationMethod", "INBOUND");
    values.put("InstanceARN", instanceArn);
    values.put("AwsRegion", instanceArn.split(":", -1).length > 3 ? instanceArn.split(":")[3] : "");
    values.put(LANGUAGE, "en-US");
    values.put(VOICE, "Joanna");
    values.put("SystemEndpoint", endpoint(system));
    if (customer != null) {
      values.put("CustomerEndpoint", endpoint(customer));
    }
    values.put(ATTRIBUTES, new LinkedHashMap<String, Object>());
    values.put(FLOW_ATTRIBUTES, new LinkedHashMap<String, Object>());
  }

  private static Map<String, String> endpoint(String address) {
    return Map.of("Address", address, "Type", "TELEPHONE_NUMBER");
  }

  public String id() {
    return text("ContactId");
  }

  public Optional<String> customer() {
    return Optional.ofNullable(customer);
  }

  /** The text behind a path of names; empty if nothing, or no text, is there. */
  Optional<String> read(List<String> path) {
    return value(path)
        .filter(value -> !(value instanceof Map) && !(value instanceof List))
        .map(Object::toString);
  }

  /** Whatever is behind a path of names, be it a list or an object. */
  Optional<Object> value(List<String> path) {
    Object at = values;
    for (String name : Synonyms.of(path)) {
      at = at instanceof Map<?, ?> map ? map.get(name) : null;
    }
    return Optional.ofNullable(at);
  }

  /** The text of a root, or an empty one. */
  String text(String root) {
    return read(List.of(root)).orElse("");
  }

  Map<String, String> texts(String root) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (values.get(root) instanceof Map<?, ?> map) {
      map.forEach((name, value) -> texts.put(String.valueOf(name), String.valueOf(value)));
    }
    return texts;
  }

  void set(String root, Object value) {
    values.put(root, value);
  }

  void clear(String root) {
    values.remove(root);
  }

  void put(String root, Map<String, String> more) {
    Map<String, String> all = texts(root);
    all.putAll(more);
    values.put(root, all);
  }

  /** Sets which flow runs at an event, for example CustomerQueue. */
  void hook(String event, String flow) {
    hooks.put(event, flow);
  }

  Optional<String> hook(String event) {
    return Optional.ofNullable(hooks.get(event));
  }

  /** From now on it waits in a queue, whatever its flow does meanwhile. */
  void enqueue() {
    queued = true;
  }

  boolean isQueued() {
    return queued;
  }

  Loops loops() {
    return loops;
  }

  /** All that decides how its flow goes on, as it is now. */
  Map<String, Object> state() {
    return Map.of(
        "values", new HashMap<>(values), "loops", loops.counts(), "hooks", Map.copyOf(hooks));
  }

  /** The same contact on another channel: VOICE, CHAT, TASK or EMAIL. */
  public Contact by(String channel) {
    values.put(CHANNEL, channel);
    return this;
  }

  boolean isVoice() {
    return text(CHANNEL).equals("VOICE");
  }

  /** The same contact, for which a queue was chosen before the flow. */
  public Contact inQueue(String arn) {
    String name = arn.substring(arn.lastIndexOf('/') + 1);
    values.put(QUEUE, Map.of("ARN", arn, "Name", name));
    return this;
  }

  /** The same contact, that waits in its queue. */
  public Contact waiting() {
    enqueue();
    return this;
  }

  /** The same contact, with attributes that were set before the flow. */
  public Contact knowing(Map<String, String> attributes) {
    put(ATTRIBUTES, attributes);
    return this;
  }
}
