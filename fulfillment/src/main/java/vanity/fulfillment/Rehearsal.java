package vanity.fulfillment;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vanity.contract.FlowAnswer;
import vanity.contract.LexSession;
import vanity.json.JsonObject;

/**
 * A call that nobody makes: an opening, and a turn of each kind that callers spend their time on,
 * in the words of Connect and Lex.
 */
final class Rehearsal {
  /** An area code without subscribers, and the word in the number. */
  private static final String NOBODY = "+15553569377";

  private static final String CONNECT =
      """
      {"Name":"ContactFlowEvent","Details":{"ContactData":{"ContactId":"rehearsal","Channel":"VOICE",
      "CustomerEndpoint":{"Address":"%s","Type":"TELEPHONE_NUMBER"}},"Parameters":%s}}
      """;

  private static final String LEX =
      """
      {"messageVersion":"1.0","invocationSource":"DialogCodeHook","inputMode":"%1$s",
      "sessionId":"rehearsal","inputTranscript":"%2$s",
      "transcriptions":[{"transcription":"%2$s","transcriptionConfidence":0.9}],
      "bot":{"name":"VanityLine","localeId":"en_US"},
      "interpretations":[{"intent":{"name":"%3$s","slots":{}},"nluConfidence":0.9}],
      "sessionState":{"sessionAttributes":{"state":"%4$s"},
      "intent":{"name":"%3$s","state":"InProgress","slots":{}}}}
      """;

  private final Fulfillment fulfillment;
  private String state = "";

  Rehearsal(Fulfillment fulfillment) {
    this.fulfillment = fulfillment;
  }

  /** Plays the call once, and gives the last answer. */
  String play() {
    ask(CONNECT.formatted(NOBODY, "{\"operation\":\"offer\",\"agentQueue\":\"none\"}"));
    say("MoreOptions", "more options");
    say("SpellNumber", "spell number one");
    say("KeepNumber", "keep number one");
    say("FallbackIntent", "colorless green ideas");
    say("FallbackIntent", "");
    say("ConvertNumber", "another number");
    say("ConvertNumber", "five five five two two two three five six nine");
    say("FallbackIntent", "yes");
    press("5");
    press("5552253288");
    ask(
        CONNECT.formatted(
            NOBODY, "{\"operation\":\"key\",\"key\":\"4\",\"state\":\"" + state + "\"}"));
    return say("Goodbye", "goodbye");
  }

  private String say(String intent, String words) {
    return ask(LEX.formatted("Speech", words, intent, state));
  }

  private void press(String keys) {
    ask(LEX.formatted("DTMF", keys, "ConvertNumber", state));
  }

  private String ask(String event) {
    byte[] answer = fulfillment.handle(event.getBytes(StandardCharsets.UTF_8));
    state = Objects.requireNonNullElse(state(JsonObject.read(answer)), state);
    return new String(answer, StandardCharsets.UTF_8);
  }

  private static @Nullable String state(JsonObject answer) {
    String flat = answer.text(FlowAnswer.STATE);
    return flat != null
        ? flat
        : answer.object("sessionState").object("sessionAttributes").text(LexSession.STATE);
  }
}
