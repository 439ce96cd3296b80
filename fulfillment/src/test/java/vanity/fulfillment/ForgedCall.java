package vanity.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vanity.engine.Lexicon;
import vanity.engine.VanityFinder;

/** A call at the bytes of the Lambda, in which Lex may tell anything. */
final class ForgedCall {
  private static final VanityFinder FINDER = VanityFinder.over(Lexicon.load());
  static final double SURE = 0.98;
  static final double UNSURE = 0.3;

  final RememberedCallers callers = new RememberedCallers();
  private final Fulfillment fulfillment =
      new Fulfillment(
          FINDER,
          callers,
          () -> Instant.parse("2026-01-01T12:00:00Z"),
          new CallSettings("words-1", _ -> {}));
  private Map<?, ?> last;

  ForgedCall() {
    this("+18003569377");
  }

  ForgedCall(String from) {
    byte[] offer = Events.connect(from, "operation", "offer", "agentQueue", "arn:aws:connect:q");
    last = Events.read(fulfillment.handle(offer));
  }

  /** A turn by voice, as Lex would tell of it. */
  Map<String, @Nullable Object> turn(
      String intent, @Nullable Double confidence, String words, String... alternatives) {
    Map<String, @Nullable Object> turn =
        Events.lexTree(intent, "Speech", words, Map.of("state", state()), alternatives);
    turn.put("interpretations", List.of(Events.interpretation(intent, confidence)));
    return turn;
  }

  static Map<String, @Nullable Object> withSlots(
      Map<String, @Nullable Object> turn, String intent, Map<String, ?> slots) {
    Map<String, Object> session = Events.read(Events.bytes(turn.get("sessionState")));
    session.put("intent", Map.of("name", intent, "state", "InProgress", "slots", slots));
    turn.put("sessionState", session);
    return turn;
  }

  static Map<String, Object> slot(String value) {
    return Map.of(
        "shape",
        "Scalar",
        "value",
        Map.of(
            "originalValue", value, "interpretedValue", value, "resolvedValues", List.of(value)));
  }

  void hear(Map<String, @Nullable Object> turn) {
    last = Events.read(fulfillment.handle(Events.bytes(turn)));
  }

  private Map<?, ?> attributes() {
    return (Map<?, ?>) ((Map<?, ?>) last.get("sessionState")).get("sessionAttributes");
  }

  String state() {
    Object state = last.containsKey("state") ? last.get("state") : attributes().get("state");
    return state.toString();
  }

  Object kept() {
    return attributes().get("kept");
  }

  Object outcome() {
    return attributes().get("outcome");
  }

  String said() {
    return last.get("messages").toString();
  }

  void assertNothingWasDone() {
    assertThat(done()).isEmpty();
  }

  /** The intent whose act was done; nothing where none was. */
  String done() {
    Stream<String> done =
        Stream.of(
            callers.favourites.isEmpty() ? "" : "KeepNumber",
            callers.forgotten.isEmpty() ? "" : "ForgetMe",
            outcome().equals("goodbye") ? "Goodbye" : "",
            outcome().equals("agent") ? "Agent" : "");
    return String.join("", done.toList());
  }
}
