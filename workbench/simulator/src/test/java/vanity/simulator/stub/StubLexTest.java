package vanity.simulator.stub;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vanity.contactflow.Flow;
import vanity.contactflow.FlowReader;
import vanity.simulator.lex.LexBlock;
import vanity.simulator.lex.LexResult;
import vanity.simulator.line.CallClock;
import vanity.simulator.line.CallEvent;
import vanity.simulator.line.CallerInput;
import vanity.simulator.line.Listening;

class StubLexTest {
  private static final Flow FLOW =
      FlowReader.flow(
          """
          {"Version":"2019-10-30","StartAction":"bot","Metadata":{},"Actions":[
           {"Identifier":"bot","Type":"ConnectParticipantWithLexBot","Parameters":{},"Transitions":{
             "NextAction":"end","Errors":[],"Conditions":[
              {"NextAction":"end","Condition":{"Operator":"Equals","Operands":["Order"]}}]}},
           {"Identifier":"end","Type":"DisconnectParticipant","Parameters":{},"Transitions":{}}]}
          """);

  private final List<CallEvent> events = new ArrayList<>();

  @Test
  void wordsOrKeysThatNameAConditionAreItsIntent() {
    assertThat(intent(new CallerInput.Speech(" order "))).isEqualTo("Order");
    assertThat(events)
        .containsExactly(
            new CallEvent.Stubbed("bot", "no bot alias is here: it knows the names of its intents"),
            new CallEvent.Say("bot", "What then?", null),
            new CallEvent.Listen("bot", Listening.By.LEX, null),
            new CallEvent.Said(" order "));
  }

  @Test
  void anythingElseMatchesNoCondition() {
    assertThat(intent(new CallerInput.Speech("pay"))).isEqualTo("FallbackIntent");
    assertThat(intent(new CallerInput.Keys("1"))).isEqualTo("FallbackIntent");
    assertThat(intent(new CallerInput.Silence())).isEqualTo("FallbackIntent");
    assertThat(intent(new CallerInput.Noise())).isEqualTo("FallbackIntent");
  }

  @Test
  void theBlocksAttributesComeBack() {
    assertThat(converse(new StubLex(FLOW, Map.of(), Map.of()), new CallerInput.Speech("Order")))
        .isEqualTo(new LexResult.Closed("Order", "Fulfilled", Map.of(), Map.of("a", "1")));
  }

  @Test
  void hangingUpIsNoIntent() {
    assertThat(converse(new StubLex(FLOW, Map.of(), Map.of()), new CallerInput.HungUp()))
        .isEqualTo(new LexResult.HungUp());
    assertThat(events).endsWith(new CallEvent.HungUp());
  }

  @Test
  void aKnownBotTakesTheCall() {
    var known = new LexResult.Failed("asked the bot");

    assertThat(
            converse(
                new StubLex(FLOW, Map.of("alias", _ -> known), Map.of()),
                new CallerInput.Silence()))
        .isSameAs(known);
    assertThat(
            converse(
                new StubLex(FLOW, Map.of("*", _ -> known), Map.of()), new CallerInput.Silence()))
        .isSameAs(known);
  }

  @Test
  void utterancesMeanWhatTheStubSays() {
    var paid = new StubBot.Understood("Pay", Map.of("amount", "5"), Map.of("mood", "good"));
    var bot = new StubBot.Utterances(Map.of("pay five", paid));
    var lex = new StubLex(FLOW, Map.of(), Map.of("*", bot));

    assertThat(converse(lex, new CallerInput.Speech("Pay five")))
        .isEqualTo(
            new LexResult.Closed(
                "Pay", "Fulfilled", Map.of("amount", "5"), Map.of("a", "1", "mood", "good")));
    assertThat(converse(lex, new CallerInput.Speech("order")))
        .isEqualTo(new LexResult.Closed("Order", "Fulfilled", Map.of(), Map.of("a", "1")));
    assertThat(events).noneMatch(CallEvent.Stubbed.class::isInstance);
  }

  private String intent(CallerInput input) {
    return ((LexResult.Closed) converse(new StubLex(FLOW, Map.of(), Map.of()), input)).intent();
  }

  private LexResult converse(StubLex lex, CallerInput input) {
    return lex.converse(
        new LexBlock(
            "bot",
            "contact-1",
            "alias",
            "en-US",
            "What then?",
            Map.of("a", "1"),
            _ -> input,
            events::add,
            new CallClock(Instant.EPOCH)));
  }
}
