package vanity.bot.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vanity.bot.BotLocale;
import vanity.bot.BotReader;
import vanity.bot.Messages;
import vanity.json.Problem;

class ReplyReaderTest {
  private static final String PLAIN = "{\"contentType\":\"PlainText\",\"content\":\"Hello\"}";

  private final ReplyReader reader;

  ReplyReaderTest() throws IOException {
    BotLocale locale = BotReader.read(Path.of("definition")).locale("en_US").orElseThrow();
    reader = new ReplyReader(locale);
  }

  @Test
  void aWholeAnswerIsTaken() {
    LexReply reply =
        accepted(
            """
            {"sessionState":{"sessionAttributes":{"state":"v1"},"activeContexts":[
               {"name":"c","contextAttributes":{},"timeToLive":{"timeToLiveInSeconds":60,"turnsToLive":2}}],
              "dialogAction":{"type":"ElicitSlot","slotToElicit":"choice","slotElicitationStyle":"Default"},
              "intent":{"name":"SpellNumber","state":"InProgress","confirmationState":"None","kendraResponse":null,
                "slots":{"choice":{"shape":"Scalar","value":
                  {"originalValue":"two","interpretedValue":"2","resolvedValues":["2"]}}}}},
             "messages":[{"contentType":"SSML","content":"<speak>Which one?</speak>"}],
             "requestAttributes":{"x-amz-lex:intent-switch":"DISABLE"}}\
            """);

    assertThat(reply.action()).isEqualTo(LexReply.Action.ELICIT_SLOT);
    assertThat(reply.slotToElicit()).isEqualTo("choice");
    assertThat(reply.intent())
        .matches(i ->
            i != null && i.slots() != null && i.slots().get("choice").interpreted().equals("2"));
    assertThat(reply.activeContexts()).containsExactly(new LexReply.ActiveContext("c", 2, 60));
    assertThat(reply.requestAttributes()).containsEntry("x-amz-lex:intent-switch", "DISABLE");
    assertThat(reply.messages())
        .containsExactly(new Messages.Message(Messages.Kind.SSML, "<speak>Which one?</speak>"));
  }

  @Test
  void absentAttributesAreToldFromEmptyOnes() {
    assertThat(accepted(state("\"dialogAction\":{\"type\":\"Delegate\"}", "")).sessionAttributes())
        .isNull();
    assertThat(
            accepted(state("\"sessionAttributes\":{},\"dialogAction\":{\"type\":\"Delegate\"}", ""))
                .sessionAttributes())
        .isEmpty();
  }

  @Test
  void anEmptySlotIsANull() {
    LexReply reply =
        accepted(
            state(
                "\"dialogAction\":{\"type\":\"ElicitSlot\",\"slotToElicit\":\"choice\"},"
                    + "\"intent\":{\"name\":\"SpellNumber\",\"slots\":{\"choice\":null}}",
                ""));

    assertThat(reply.intent())
        .matches(i -> i != null && i.slots() != null && i.slots().containsKey("choice"));
  }

  @ParameterizedTest(name = "{2} at {1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          []; ; reply-json; must be a JSON object, not []
          {"sessionState; ; reply-json; is not JSON: Unexpected end-of-input
          {"sessionState":{"dialogAction":{"type":"Delegate"}}} {}; ; reply-json; text goes on behind the end of the value (line 1, column 55)
          {}; sessionState; missing; 'sessionState' is missing
          {"sessionState":{}}; sessionState.dialogAction; missing; 'dialogAction' is missing
          {"sessionState":{"dialogAction":{}}}; sessionState.dialogAction.type; missing; 'type' is missing
          {"sessionState":{"dialogAction":{"type":"Elicit"}}}; sessionState.dialogAction.type; unknown-value; 'Elicit' is not taken by Lex
          {"sessionState":{"dialogAction":{"type":"Delegate"}},"reply":1}; reply; unknown-key; 'reply' is not a key of a Lex answer that is supported
          {"sessionState":{"dialogAction":{"type":"Delegate"},"slots":1}}; sessionState.slots; unknown-key; use one of sessionAttributes, activeContexts
          {"sessionState":{"dialogAction":{"type":"Delegate"},"sessionAttributes":{"turns":3}}}; sessionState.sessionAttributes.turns; wrong-type; must be a text, not 3
          {"sessionState":{"dialogAction":{"type":"Delegate"},"intent":{"name":"Order"}}}; sessionState.intent.name; unknown-intent; the bot has no intent 'Order' in en_US
          {"sessionState":{"dialogAction":{"type":"Delegate"},"intent":{"state":"Failed"}}}; sessionState.intent.name; missing; 'name' is missing
          {"sessionState":{"dialogAction":{"type":"Delegate"},"intent":{"name":"Help","state":"Done"}}}; sessionState.intent.state; unknown-value; use one of Failed, Fulfilled, InProgress, ReadyForFulfillment
          {"sessionState":{"dialogAction":{"type":"Delegate"},"intent":{"name":"Help","slots":{"choice":null}}}}; sessionState.intent.slots; unknown-slot; intent 'Help' has no slot 'choice'
          {"sessionState":{"dialogAction":{"type":"Delegate"},"intent":{"name":"SpellNumber","slots":{"choice":"2"}}}}; sessionState.intent.slots.choice; wrong-type; must be an object, not 2
          {"sessionState":{"dialogAction":{"type":"Delegate"},"intent":{"name":"SpellNumber","slots":{"choice":{"shape":"List","value":{"interpretedValue":"1"}}}}}}; sessionState.intent.slots.choice.shape; shape; a List slot is not played here
          {"sessionState":{"dialogAction":{"type":"Close"}}}; sessionState.intent; missing; Close needs the intent that it closes
          {"sessionState":{"dialogAction":{"type":"Close"},"intent":{"name":"Help"}}}; sessionState.intent.state; missing; Fulfilled or Failed
          {"sessionState":{"dialogAction":{"type":"Close"},"intent":{"name":"Help","state":"ReadyForFulfillment"}}}; sessionState.intent.state; ready-without-delegate; may only be answered with Delegate
          {"sessionState":{"dialogAction":{"type":"ElicitIntent"}}}; messages; no-prompt; ElicitIntent needs at least one message
          {"sessionState":{"dialogAction":{"type":"ElicitSlot"},"intent":{"name":"SpellNumber"}}}; sessionState.dialogAction.slotToElicit; missing; ElicitSlot needs the slot's name
          {"sessionState":{"dialogAction":{"type":"ElicitSlot","slotToElicit":"choice"}}}; sessionState.intent; missing; ElicitSlot needs the intent that has the slot
          {"sessionState":{"dialogAction":{"type":"ElicitSlot","slotToElicit":"which"},"intent":{"name":"SpellNumber"}}}; sessionState.dialogAction.slotToElicit; unknown-slot; has no slot 'which'
          {"sessionState":{"dialogAction":{"type":"ConfirmIntent"}}}; sessionState.intent; missing; ConfirmIntent needs the intent to confirm
          {"sessionState":{"dialogAction":{"type":"ConfirmIntent"},"intent":{"name":"Help"}}}; messages; no-prompt; intent 'Help' has no confirmation prompt
          {"sessionState":{"dialogAction":{"type":"Delegate"},"intent":{"name":"SpellNumber","slots":{"choice":{"shape":"Scalar","value":{}}}}}}; sessionState.intent.slots.choice.value.interpretedValue; missing; 'interpretedValue' is missing
          {"sessionState":{"dialogAction":{"type":"Delegate"},"intent":{"name":"SpellNumber","slots":{"choice":{"shape":"Scalar","value":{"interpretedValue":"1","resolvedValues":[1]}}}}}}; sessionState.intent.slots.choice.value.resolvedValues; wrong-type; must hold texts only, not 1
          {"sessionState":{"dialogAction":{"type":"Delegate"}},"messages":[{"content":"Hi"}]}; messages[0].contentType; missing; 'contentType' is missing
          {"sessionState":{"dialogAction":{"type":"Delegate"}},"messages":["Hi"]}; messages[0]; wrong-type; must be an object
          {"sessionState":{"dialogAction":{"type":"Delegate"},"activeContexts":[{"timeToLive":{}}]}}; sessionState.activeContexts[0].name; missing; 'name' is missing
          {"sessionState":{"dialogAction":{"type":"Delegate"},"runtimeHints":{"slotHints":{"Order":{"choice":{"runtimeHintValues":[{"phrase":"elm"}]}}}}}}; sessionState.runtimeHints.slotHints.Order; unknown-intent; the bot has no intent 'Order' in en_US
          {"sessionState":{"dialogAction":{"type":"Delegate"},"runtimeHints":{"slotHints":{"KeepNumber":{"which":{"runtimeHintValues":[{"phrase":"elm"}]}}}}}}; sessionState.runtimeHints.slotHints.KeepNumber.which; unknown-slot; intent 'KeepNumber' has no slot 'which'
          {"sessionState":{"dialogAction":{"type":"Delegate"},"runtimeHints":{"slotHints":{"ConvertNumber":{"phoneNumber":{"runtimeHintValues":[{"phrase":"206"}]}}}}}}; sessionState.runtimeHints.slotHints.ConvertNumber.phoneNumber; hint-type; a slot of type AMAZON.PhoneNumber takes no hints
          {"sessionState":{"dialogAction":{"type":"Delegate"},"runtimeHints":{"slotHints":{"KeepNumber":{"choice":{"runtimeHintValues":[]}}}}}}; sessionState.runtimeHints.slotHints.KeepNumber.choice; hint-count; there are no phrases; give 1 to 100
          {"sessionState":{"dialogAction":{"type":"Delegate"},"runtimeHints":{"slotHints":{"KeepNumber":{"choice":{"runtimeHintValues":[{"phrase":" "}]}}}}}}; sessionState.runtimeHints.slotHints.KeepNumber.choice; hint-length; a phrase has 0 characters; Lex takes 1 to 140
          {"sessionState":{"dialogAction":{"type":"Delegate"},"runtimeHints":{"slotHints":{"KeepNumber":{"choice":{"runtimeHintValues":[{"value":"elm"}]}}}}}}; sessionState.runtimeHints.slotHints.KeepNumber.choice.runtimeHintValues[0].phrase; missing; 'phrase' is missing
          {"sessionState":{"dialogAction":{"type":"Delegate"},"runtimeHints":{"slotHints":{"KeepNumber":{"choice":{"runtimeHintValues":["elm"]}}}}}}; sessionState.runtimeHints.slotHints.KeepNumber.choice.runtimeHintValues[0]; wrong-type; must be an object
          {"sessionState":{"dialogAction":{"type":"Delegate"},"runtimeHints":{"slotHints":{"KeepNumber":{"choice":{"subSlotHints":{}}}}}}}; sessionState.runtimeHints.slotHints.KeepNumber.choice.subSlotHints; unknown-key; use one of runtimeHintValues
          """)
  void whatLexRefusesIsRefused(String json, String where, String rule, String message) {
    assertThat(problems(json))
        .anySatisfy(problem -> {
          assertThat(problem.where()).isEqualTo(where == null ? "" : where);
          assertThat(problem.rule()).isEqualTo(rule);
          assertThat(problem.message()).contains(message);
        });
  }

  @Test
  void messagesKeepTheirLimits() {
    assertThat(rules(elicit(message("PlainText", "x".repeat(1_024))))).isEmpty();
    assertThat(rules(elicit(message("PlainText", "x".repeat(1_025)))))
        .containsExactly("message-length");
    assertThat(rules(elicit(message("PlainText", "")))).containsExactly("message-length");
    assertThat(rules(elicit(message("Text", "x")))).contains("unknown-value");
    assertThat(rules(elicit("{\"contentType\":\"PlainText\"}"))).contains("missing");
    assertThat(rules(elicit(String.join(",", java.util.Collections.nCopies(10, PLAIN))))).isEmpty();
    assertThat(rules(elicit(String.join(",", java.util.Collections.nCopies(11, PLAIN)))))
        .containsExactly("message-count");
  }

  @Test
  void ssmlMustBeSpeakable() {
    assertThat(rules(elicit(message("SSML", "<speak>a &amp; b</speak>")))).isEmpty();
    assertThat(rules(elicit(message("SSML", "<speak>a & b</speak>"))))
        .containsExactly("message-ssml");
    assertThat(rules(elicit(message("SSML", "just words")))).containsExactly("message-ssml");
    assertThat(rules(elicit(message("SSML", "<speak><emphasis>a</emphasis></speak>"))))
        .containsExactly("message-ssml");
  }

  @Test
  void attributesKeepTwelveKilobytesInBaseSixtyFour() {
    String fits = "\"sessionAttributes\":{\"k\":\"" + "x".repeat(9_200) + "\"},";
    String large = "\"sessionAttributes\":{\"k\":\"" + "x".repeat(9_300) + "\"},";
    String delegate = "\"dialogAction\":{\"type\":\"Delegate\"}";

    assertThat(rules(state(fits + delegate, ""))).isEmpty();
    assertThat(rules(state(large + delegate, ""))).containsExactly("attributes-size");
  }

  @Test
  void hintsAreReadBySlotAndKeepTheirLimits() {
    assertThat(accepted(hints(phrase("flowers") + "," + phrase("elm"))).runtimeHints())
        .isEqualTo(
            new RuntimeHints(Map.of("KeepNumber", Map.of("choice", List.of("flowers", "elm")))));
    assertThat(accepted(state("\"dialogAction\":{\"type\":\"Delegate\"}", "")).runtimeHints())
        .isNull();
    assertThat(rules(hints(phrase("x".repeat(140))))).isEmpty();
    assertThat(rules(hints(phrase("x".repeat(141))))).containsExactly("hint-length");
    String phrases = String.join(",", java.util.Collections.nCopies(100, phrase("elm")));
    assertThat(rules(hints(phrases))).isEmpty();
    assertThat(rules(hints(phrases + "," + phrase("elm")))).containsExactly("hint-count");
  }

  @Test
  void anAnswerKeepsFiftyKilobytes() {
    String padded = state("\"dialogAction\":{\"type\":\"Delegate\"}", "") + " ".repeat(51_200);

    assertThat(rules(padded)).containsExactly("reply-size");
  }

  @Test
  void allFindingsStandInOneLine() {
    ReplyReader.Result result =
        reader.read("{\"sessionState\":{\"dialogAction\":{\"type\":\"Close\"}},\"x\":1}");

    assertThat(result)
        .isInstanceOfSatisfying(
            ReplyReader.Result.Refused.class,
            refused ->
                assertThat(refused.reason())
                    .contains("x: ", "sessionState.intent: Close needs the intent", "; ")
                    .doesNotContain("\n"));
  }

  private LexReply accepted(String json) {
    return switch (reader.read(json)) {
      case ReplyReader.Result.Accepted(LexReply reply) -> reply;
      case ReplyReader.Result.Refused refused -> throw new AssertionError(refused.reason());
    };
  }

  private List<Problem> problems(String json) {
    return switch (reader.read(json)) {
      case ReplyReader.Result.Accepted _ -> List.of();
      case ReplyReader.Result.Refused(List<Problem> problems) -> problems;
    };
  }

  private List<String> rules(String json) {
    return problems(json).stream().map(Problem::rule).toList();
  }

  private static String phrase(String phrase) {
    return "{\"phrase\":\"" + phrase + "\"}";
  }

  private static String hints(String phrases) {
    return state(
        "\"dialogAction\":{\"type\":\"Delegate\"},\"runtimeHints\":{\"slotHints\":{\"KeepNumber\":{\"choice\":{\"runtimeHintValues\":["
            + phrases
            + "]}}}}",
        "");
  }

  private static String elicit(String messages) {
    return state(
        "\"dialogAction\":{\"type\":\"ElicitIntent\"}", ",\"messages\":[" + messages + "]");
  }

  private static String state(String state, String rest) {
    return "{\"sessionState\":{" + state + "}" + rest + "}";
  }

  private static String message(String type, String content) {
    return "{\"contentType\":\""
        + type
        + "\",\"content\":\""
        + content.replace("\"", "\\\"")
        + "\"}";
  }
}
