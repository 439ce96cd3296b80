package vanity.publisher.cloud;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the live function and the live bots say to whoever asks; both are well by themselves. */
public final class Talk {
  /** Intent by utterance; anything else is the fallback's. */
  public final Map<String, String> intents = new HashMap<>();

  /** What the function answers. */
  public final Map<String, String> opening =
      new HashMap<>(Map.of("status", "withheld", "say", "Which number?", "state", "s1"));

  /** The version that the function's alias is at. */
  public String functionVersion = "1";

  /** What the function fails with, "" if it does not. */
  public String functionError = "";

  /** Whether the bot asks the function. */
  public boolean asksFunction = true;

  void become(Talk other) {
    intents.clear();
    intents.putAll(other.intents);
    opening.clear();
    opening.putAll(other.opening);
    functionVersion = other.functionVersion;
    functionError = other.functionError;
    asksFunction = other.asksFunction;
  }

  Map<String, Object> invoked() {
    return functionError.isEmpty()
        ? Map.copyOf(opening)
        : Map.of("errorType", "java.lang.Error", "errorMessage", functionError);
  }

  Map<String, Object> recognized(Request request) {
    if (!(request.object("sessionState").get("sessionAttributes") instanceof Map<?, ?> sent)) {
      throw new WireError(400, "ValidationException", "sessionState is missing");
    }
    Map<Object, Object> attributes = new HashMap<>(sent);
    if (asksFunction) {
      attributes.put("outcome", "none");
    }
    String intent = intents.getOrDefault(request.text("text"), "FallbackIntent");
    return Map.of(
        "sessionId",
        request.path().get(7),
        "messages",
        List.of(Map.of("contentType", "PlainText", "content", "Which number?")),
        "sessionState",
        // The function asks for a number, whatever was said before.
        Map.of("sessionAttributes", attributes, "intent", Map.of("name", "ConvertNumber")),
        "interpretations",
        List.of(
            interpretation(asksFunction ? "ConvertNumber" : intent, 0.3),
            interpretation(intent, 0.9)));
  }

  // What comes first after a switch of the function's nobody measured:
  // docs/wire-formats.md#gate-intent
  private static Map<String, Object> interpretation(String intent, double score) {
    return Map.of("nluConfidence", Map.of("score", score), "intent", Map.of("name", intent));
  }
}
