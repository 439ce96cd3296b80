package vanity.publisher;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vanity.json.Json;

/**
 * What the CDK's provider framework sends: CloudFormation's request, and on later polls what
 * onEvent answered.
 *
 * @param physicalId "" on Create
 * @param formerProperties empty unless it is an Update
 * @param startedAt when onEvent saw the request
 */
record ResourceEvent(
    Type type,
    String requestId,
    String physicalId,
    Map<String, Object> properties,
    Map<String, Object> formerProperties,
    Optional<Instant> startedAt) {
  static final String STARTED_AT = "StartedAt";

  enum Type {
    CREATE,
    UPDATE,
    DELETE
  }

  /**
   * Reads exactly one event.
   *
   * @throws IOException if the bytes are anything else
   */
  static ResourceEvent read(byte[] json) throws IOException {
    if (!(Json.read(json) instanceof Map<?, ?> event)) {
      throw new IOException("the event is not a JSON object");
    }
    return new ResourceEvent(
        type(text(event, "RequestType")),
        text(event, "RequestId"),
        text(event, "PhysicalResourceId"),
        object(event, "ResourceProperties"),
        object(event, "OldResourceProperties"),
        Optional.of(text(event, STARTED_AT)).filter(at -> !at.isEmpty()).map(Instant::parse));
  }

  private static Type type(String name) {
    return switch (name) {
      case "Create" -> Type.CREATE;
      case "Update" -> Type.UPDATE;
      case "Delete" -> Type.DELETE;
      default ->
          throw new PublishingFailure(
              "the request type '" + name + "' is not Create, Update or Delete",
              "Invoke this function through the provider of the stack only");
    };
  }

  private static String text(Map<?, ?> event, String name) {
    return event.get(name) instanceof String text ? text : "";
  }

  private static Map<String, Object> object(Map<?, ?> event, String name) {
    Map<String, Object> copy = new TreeMap<>();
    if (event.get(name) instanceof Map<?, ?> map) {
      map.forEach((key, value) -> copy.put(String.valueOf(key), value));
    }
    return copy;
  }

  /** What is wanted; on Delete, what has to go. */
  Publication publication() {
    return Publication.of(properties);
  }

  /** What the live line is asked before anything is changed. */
  GateQuestions questions() {
    return GateQuestions.of(publication(), properties);
  }

  /**
   * What was there before an Update, as far as it is ours to take away.
   *
   * <p>When an update is rolled back, the former properties are those of the failed update, which
   * may be wrong or of another instance: then onEvent refused them and nothing was done.
   */
  Optional<Publication> former() {
    if (type != Type.UPDATE) {
      return Optional.empty();
    }
    try {
      return Optional.of(Publication.of(formerProperties))
          .filter(old -> old.physicalId().equals(physicalId));
    } catch (PublishingFailure refusedThen) {
      return Optional.empty();
    }
  }
}
