package vanity.fulfillment.lex;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vanity.bot.BotReader;
import vanity.bot.Intent;
import vanity.bot.Prompt;
import vanity.bot.Slot;
import vanity.fulfillment.call.Command;
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

    assertThat(turn.turn().command()).isEqualTo(Command.NONE);
    assertThat(turn.turn().heard()).isEmpty();
    assertThat(turn.state()).isNull();
  }

  @Test
  void takesTheOriginalValueWhereNoneWasInterpreted() {
    LexTurn turn =
        read(
            """
            {"sessionState":{"intent":{"name":"SpellNumber","slots":{
              "choice":{"shape":"Scalar","value":{"originalValue":"the first","resolvedValues":[]}},
              "correct":null}}},"inputMode":"Speech"}
            """);

    assertThat(turn.turn().command()).isEqualTo(Command.SPELL);
    assertThat(turn.turn().slots().choice()).isEqualTo("the first");
    assertThat(turn.turn().slots().correct()).isNull();
  }

  @Test
  void takesKeysFromTheRequestAttribute() {
    LexTurn turn =
        read(
            """
            {"inputMode":"DTMF","inputTranscript":"","sessionState":{},
             "requestAttributes":{"x-amz-lex:dtmf-transcript":"2065550142"}}
            """);

    assertThat(turn.turn().keyed()).isTrue();
    assertThat(turn.turn().heard()).containsExactly("2065550142");
  }

  @Test
  void hearsTheOtherTranscriptsOnceEach() {
    LexTurn turn =
        read(
            """
            {"inputMode":"Speech","inputTranscript":"two","sessionState":{},
             "transcriptions":[{"transcription":"two"},{"transcription":"too"},{},{"transcription":" "}]}
            """);

    assertThat(turn.turn().heard()).containsExactly("two", "too");
  }

  @Test
  void knowsWhenTheBotWillHearKeysAlone() throws IOException {
    var locale = BotReader.read(Path.of("../bot/definition")).locale("en_US").orElseThrow();

    for (Slot slot : locale.intents().stream().flatMap(i -> i.slots().stream()).toList()) {
      Prompt prompt = Objects.requireNonNull(slot.prompt());
      for (int attempt = 0; attempt <= prompt.maxRetries(); attempt++) {
        boolean hearsKeysAlone = !Objects.requireNonNull(prompt.attempt(attempt)).audio();

        LexTurn turn =
            read(
                """
                {"inputTranscript":"","sessionState":{},"proposedNextState":{
                  "dialogAction":{"type":"ElicitSlot","slotToElicit":"%s"},"prompt":{"attempt":"%s"}}}
                """
                    .formatted(slot.name(), Prompt.attemptName(attempt)));

        assertThat(turn.turn().keysNext()).as(slot + " " + attempt).isEqualTo(hearsKeysAlone);
      }
    }
  }

  @Test
  void knowsEveryIntentOfTheBotAndNoOther() throws IOException {
    var locale = BotReader.read(Path.of("../bot/definition")).locale("en_US").orElseThrow();

    assertThat(Arrays.stream(Command.values()).map(Command::intent).filter(Objects::nonNull))
        .containsExactlyInAnyOrderElementsOf(locale.intents().stream().map(Intent::name).toList());
  }

  private static LexTurn read(String event) {
    return LexEdge.read(JsonObject.read(event.getBytes(UTF_8)));
  }
}
