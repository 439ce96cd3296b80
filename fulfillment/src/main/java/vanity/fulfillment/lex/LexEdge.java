package vanity.fulfillment.lex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vanity.contract.LexSession;
import vanity.fulfillment.call.CallerTurn;
import vanity.fulfillment.call.ContactId;
import vanity.fulfillment.hearing.Heard.Intent;
import vanity.fulfillment.hearing.Heard.Transcript;
import vanity.json.JsonObject;

/**
 * Reads the events of a Lex V2 code hook.
 *
 * <p>What Lex put into slots is not read: it is in the words, or it was never said.
 */
public final class LexEdge {
  private static final String FALLBACK = "FallbackIntent";
  private static final int MOST_TRANSCRIPTS = 6;

  private LexEdge() {}

  /** Whether an event comes from a Lex V2 bot. */
  public static boolean sent(JsonObject event) {
    return event.holdsObject("sessionState") && event.holdsObject("bot");
  }

  public static LexTurn read(JsonObject event) {
    JsonObject session = event.object("sessionState");
    String intent = Optional.ofNullable(session.object("intent").text("name")).orElse(FALLBACK);
    Map<String, String> attributes = session.object("sessionAttributes").texts();
    return new LexTurn(
        ContactId.of(event.text("sessionId")),
        intent,
        attributes.get(LexSession.STATE),
        "DTMF".equals(event.text("inputMode")) ? keyed(event) : spoken(event, intent),
        attributes,
        takesSsml(event.object("requestAttributes")));
  }

  /** A star empties what was typed (docs/wire-formats.md#keys-in-vain). */
  private static CallerTurn keyed(JsonObject event) {
    String typed = event.text("inputTranscript");
    if (typed == null || typed.isBlank()) {
      typed = event.object("requestAttributes").text("x-amz-lex:dtmf-transcript");
    }
    return new CallerTurn.Keyed(typed == null ? "" : typed.strip());
  }

  private static CallerTurn spoken(JsonObject event, String intent) {
    List<Transcript> transcripts = transcripts(event);
    return transcripts.isEmpty()
        ? new CallerTurn.Silent()
        : new CallerTurn.Spoken(transcripts, new Intent(intent, confidence(event, intent)));
  }

  /** What is in {@code inputTranscript} comes first, whatever confidence others have. */
  private static List<Transcript> transcripts(JsonObject event) {
    var heard = new ArrayList<Transcript>();
    add(heard, event.text("inputTranscript"), null);
    for (JsonObject other : event.objects("transcriptions")) {
      add(heard, other.text("transcription"), other.number("transcriptionConfidence"));
    }
    return heard.stream().limit(MOST_TRANSCRIPTS).toList();
  }

  /** Of the same words heard twice, the confidence is what the second adds. */
  private static void add(List<Transcript> heard, @Nullable String said, @Nullable Double sure) {
    String words = said == null ? "" : said.strip();
    if (words.isEmpty()) {
      return;
    }
    for (int i = 0; i < heard.size(); i++) {
      if (heard.get(i).words().equals(words)) {
        Double known = heard.get(i).confidence();
        heard.set(i, new Transcript(words, known == null ? sure : known));
        return;
      }
    }
    heard.add(new Transcript(words, sure));
  }

  private static @Nullable Double confidence(JsonObject event, String intent) {
    for (JsonObject interpretation : event.objects("interpretations")) {
      if (intent.equals(interpretation.object("intent").text("name"))) {
        return interpretation.number("nluConfidence");
      }
    }
    return null;
  }

  private static boolean takesSsml(JsonObject requestAttributes) {
    String accepted = requestAttributes.text("x-amz-lex:accept-content-types");
    return accepted == null || accepted.contains("SSML");
  }
}
