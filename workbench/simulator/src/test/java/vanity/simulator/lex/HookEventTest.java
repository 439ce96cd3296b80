package vanity.simulator.lex;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.simulator.lex.Talk.press;
import static vanity.simulator.lex.Talk.say;
import static vanity.simulator.lex.Talk.silence;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * docs/wire-formats.md: hook-event, hook-event-nulls, dtmf-transcript, transcriptions,
 * proposed-state.
 */
class HookEventTest {
  @Test
  void carriesTheKeysOfACapturedConnectEvent() {
    Talk talk = Talk.ours().attribute("state", "v1");

    talk.run(say("more options"));

    Map<String, Object> event = talk.asked().getFirst();
    assertThat(event.keySet())
        .containsExactlyInAnyOrder(
            "messageVersion",
            "invocationSource",
            "inputMode",
            "responseContentType",
            "sessionId",
            "inputTranscript",
            "rawInputTranscript",
            "bot",
            "interpretations",
            "proposedNextState",
            "requestAttributes",
            "sessionState",
            "transcriptions");
    assertThat(event)
        .containsEntry("messageVersion", "1.0")
        .containsEntry("invocationSource", "FulfillmentCodeHook")
        .containsEntry("inputMode", "Speech")
        .containsEntry("responseContentType", "text/plain; charset=utf-8")
        .containsEntry("sessionId", "contact-1")
        .containsEntry("inputTranscript", "more options")
        .containsEntry("proposedNextState", null);
    assertThat(talk.asked(0, "sessionState", "sessionAttributes")).isEqualTo(Map.of("state", "v1"));
    assertThat(talk.asked(0, "requestAttributes"))
        .isEqualTo(
            Map.of(
                "x-amz-lex:accept-content-types", "PlainText,SSML",
                "x-amz-lex:channels:platform", "Connect"));
  }

  @Test
  void namesTheBotByItsAlias() {
    Talk talk = Talk.ours();

    talk.run(say("help"));

    assertThat(talk.asked(0, "bot"))
        .isEqualTo(
            Map.of(
                "id",
                "BOT0000001",
                "name",
                "VanityLine",
                "aliasId",
                "ALIAS00001",
                "aliasName",
                "live",
                "localeId",
                "en_US",
                "version",
                "1"));
  }

  @Test
  void theFirstInterpretationIsTheChosenOneAndTheFallbackHasNoConfidence() {
    Talk talk = Talk.ours();

    talk.run(say("help"));

    assertThat(talk.asked(0, "interpretations", "0", "intent", "name")).isEqualTo("Help");
    assertThat(talk.asked(0, "interpretations", "0", "nluConfidence")).isEqualTo(1.0);
    assertThat(talk.asked(0, "interpretations", "1", "intent", "name")).isEqualTo("FallbackIntent");
    assertThat(talk.asked(0, "interpretations", "1", "nluConfidence")).isNull();
  }

  @Test
  void anIntentReadyForFulfilmentSaysSo() {
    Talk talk = Talk.ours();

    talk.run(say("help"), say("spell it"));

    assertThat(talk.asked(0, "sessionState", "intent", "state")).isEqualTo("ReadyForFulfillment");
  }

  @Test
  void aProposalNamesTheNextSlotAndItsAttempt() {
    Talk talk = Talk.ours();

    talk.run(say("spell it"));

    assertThat(talk.asked(0, "sessionState", "intent", "state")).isEqualTo("InProgress");
    assertThat(talk.asked(0, "sessionState", "intent", "slots"))
        .isEqualTo(java.util.Collections.singletonMap("choice", null));
    assertThat(talk.asked(0, "proposedNextState", "dialogAction"))
        .isEqualTo(Map.of("type", "ElicitSlot", "slotToElicit", "choice"));
    assertThat(talk.asked(0, "proposedNextState", "prompt"))
        .isEqualTo(Map.of("attempt", "Initial"));
  }

  @Test
  void keysCarryTheirTranscriptTwice() {
    Talk talk = Talk.ours();

    talk.run(press("8#"));

    assertThat(talk.asked(0, "inputMode")).isEqualTo("DTMF");
    assertThat(talk.asked(0, "inputTranscript")).isEqualTo("8");
    assertThat(talk.asked(0, "requestAttributes", "x-amz-lex:dtmf-transcript")).isEqualTo("8");
  }

  @Test
  void silenceHasNoTranscriptions() {
    Talk talk = Talk.ours();

    talk.run(silence());

    assertThat(talk.asked(0, "inputMode")).isEqualTo("Speech");
    assertThat(talk.asked(0, "transcriptions")).isEqualTo(List.of());
  }

  @Test
  void aCallerMayBeHeardInSeveralWays() {
    Talk talk = Talk.ours();

    talk.run(say("two oh six | to oh six"));

    assertThat(talk.asked(0, "inputTranscript")).isEqualTo("two oh six");
    assertThat(talk.asked(0, "sessionState", "intent", "name")).isEqualTo("ConvertNumber");
    assertThat(talk.asked(0, "transcriptions", "0", "resolvedContext"))
        .isEqualTo(Map.of("intent", "ConvertNumber"));
    assertThat(talk.asked(0, "transcriptions", "1", "transcription")).isEqualTo("to oh six");
    assertThat((Double) talk.asked(0, "transcriptions", "1", "transcriptionConfidence"))
        .isLessThan((Double) talk.asked(0, "transcriptions", "0", "transcriptionConfidence"));
  }
}
