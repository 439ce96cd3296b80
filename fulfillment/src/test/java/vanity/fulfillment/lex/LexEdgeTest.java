package vanity.fulfillment.lex;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vanity.bot.BotReader;
import vanity.bot.Intent;
import vanity.bot.Slot;
import vanity.contract.LexSlot;
import vanity.fulfillment.call.CallerTurn;
import vanity.fulfillment.hearing.Heard;
import vanity.fulfillment.hearing.Heard.Transcript;
import vanity.json.JsonObject;

class LexEdgeTest {

  @Test
  void readsAnEventThatHoldsNothingButNulls() {
    LexTurn turn =
        read(
            """
            {"sessionState":{"sessionAttributes":null,"intent":null},"bot":null,"sessionId":null,
             "requestAttributes":null,"transcriptions":null,"inputTranscript":null,"inputMode":null}
            """);

    assertThat(turn.turn()).isEqualTo(new CallerTurn.Silent());
    assertThat(turn.state()).isNull();
  }

  @Test
  void takesKeysFromTheRequestAttribute() {
    LexTurn turn =
        read(
            """
            {"inputMode":"DTMF","inputTranscript":"","sessionState":{},
             "requestAttributes":{"x-amz-lex:dtmf-transcript":"2065550142"}}
            """);

    assertThat(turn.turn()).isEqualTo(new CallerTurn.Keyed("2065550142"));
  }

  @Test
  void hearsTheOtherTranscriptsOnceEach() {
    LexTurn turn =
        read(
            """
            {"inputMode":"Speech","inputTranscript":"two","sessionState":{},
             "transcriptions":[{"transcription":"two","transcriptionConfidence":0.7},
               {"transcription":"too"},{},{"transcription":" "}]}
            """);

    assertThat(turn.turn())
        .isEqualTo(
            new CallerTurn.Spoken(
                List.of(new Transcript("two", 0.7), new Transcript("too", null)),
                new Heard.Intent("FallbackIntent", null)));
  }

  @Test
  void readsHowSureLexIsOfTheIntent() {
    LexTurn turn =
        read(
            """
            {"inputMode":"Speech","inputTranscript":"bye","sessionState":{"intent":{"name":"Goodbye"}},
             "interpretations":[{"intent":{"name":"Help"},"nluConfidence":0.3},
               {"intent":{"name":"Goodbye"},"nluConfidence":0.58}]}
            """);

    assertThat(turn.turn())
        .isEqualTo(
            new CallerTurn.Spoken(
                List.of(new Transcript("bye", null)), new Heard.Intent("Goodbye", 0.58)));
  }

  @Test
  void takesAStarForKeysThatWereEmptied() {
    LexTurn turn = read("{\"inputMode\":\"DTMF\",\"inputTranscript\":\"\",\"sessionState\":{}}");

    assertThat(turn.turn()).isEqualTo(new CallerTurn.Keyed(""));
  }

  @Test
  void asksForSlotsThatTheBotHas() throws IOException {
    var locale = BotReader.read(Path.of("../bot/definition")).locale("en_US").orElseThrow();

    for (LexSlot asked : LexSlot.values()) {
      assertThat(locale.intents())
          .as(asked.toString())
          .filteredOn(intent -> intent.name().equals(asked.intent()))
          .flatExtracting(Intent::slots)
          .extracting(Slot::name)
          .contains(asked.slot());
    }
  }

  private static LexTurn read(String event) {
    return LexEdge.read(JsonObject.read(event.getBytes(UTF_8)));
  }
}
