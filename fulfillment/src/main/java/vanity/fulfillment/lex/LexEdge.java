package vanity.fulfillment.lex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vanity.contract.LexSession;
import vanity.fulfillment.call.CallerTurn;
import vanity.fulfillment.call.CallerTurn.Slots;
import vanity.fulfillment.call.Command;
import vanity.json.JsonObject;

/** Reads the events of a Lex V2 code hook. */
public final class LexEdge {
  private static final String FALLBACK = "FallbackIntent";
  private static final String KEYS_ONLY = "Retry2";
  private static final int MOST_TRANSCRIPTS = 6;

  private LexEdge() {}

  /** Whether an event comes from a Lex V2 bot. */
  public static boolean sent(JsonObject event) {
    return event.holdsObject("sessionState") && event.holdsObject("bot");
  }

  public static LexTurn read(JsonObject event) {
    JsonObject session = event.object("sessionState");
    JsonObject intent = session.object("intent");
    String name = Optional.ofNullable(intent.text("name")).orElse(FALLBACK);
    Map<String, String> attributes = session.object("sessionAttributes").texts();
    boolean keyed = "DTMF".equals(event.text("inputMode"));
    var turn =
        new CallerTurn(
            Command.ofIntent(name),
            keyed,
            keyed ? keys(event) : transcripts(event),
            slots(intent.object("slots")),
            keysNext(event));
    return new LexTurn(
        Optional.ofNullable(event.text("sessionId")).orElse(""),
        name,
        attributes.get(LexSession.STATE),
        turn,
        attributes,
        takesSsml(event.object("requestAttributes")));
  }

  /** The bot's last attempt at a slot hears no speech, so its question must not ask for any. */
  private static boolean keysNext(JsonObject event) {
    return KEYS_ONLY.equals(event.object("proposedNextState").object("prompt").text("attempt"));
  }

  private static List<String> keys(JsonObject event) {
    String typed = event.text("inputTranscript");
    if (typed == null || typed.isBlank()) {
      typed = event.object("requestAttributes").text("x-amz-lex:dtmf-transcript");
    }
    return typed == null ? List.of() : List.of(typed.strip());
  }

  private static List<String> transcripts(JsonObject event) {
    var heard = new ArrayList<String>();
    add(heard, event.text("inputTranscript"));
    event.objects("transcriptions").forEach(t -> add(heard, t.text("transcription")));
    return heard.stream().distinct().limit(MOST_TRANSCRIPTS).toList();
  }

  private static void add(List<String> heard, @Nullable String words) {
    if (words != null && !words.isBlank()) {
      heard.add(words.strip());
    }
  }

  private static Slots slots(JsonObject slots) {
    return new Slots(value(slots, "phoneNumber"), value(slots, "choice"), value(slots, "correct"));
  }

  private static @Nullable String value(JsonObject slots, String name) {
    JsonObject value = slots.object(name).object("value");
    String interpreted = value.text("interpretedValue");
    return interpreted == null ? value.text("originalValue") : interpreted;
  }

  private static boolean takesSsml(JsonObject requestAttributes) {
    String accepted = requestAttributes.text("x-amz-lex:accept-content-types");
    return accepted == null || accepted.contains("SSML");
  }
}
