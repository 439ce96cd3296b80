package vanity.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Turns in which Lex tells something that the caller's words do not: an intent, a slot, another
 * transcript or little confidence. The words count.
 */
class ForgedTurnsTest {
  private final ForgedCall call = new ForgedCall();

  @ParameterizedTest
  @CsvSource({
    "KeepNumber, don't keep number one",
    "KeepNumber, do not keep that one",
    "KeepNumber, I would not keep the second one",
    "KeepNumber, more options",
    "KeepNumber, number two",
    "KeepNumber, what does it cost",
    "KeepNumber, hold on",
    "KeepNumber, banana",
    "Goodbye, don't hang up",
    "Goodbye, please don't hang up yet",
    "Goodbye, more options",
    "Goodbye, say that again",
    "Goodbye, banana",
    "Agent, I don't need an agent",
    "Agent, don't get me a person",
    "Agent, another number",
    "Agent, banana",
    "ForgetMe, don't forget my number",
    "ForgetMe, don't delete my data",
    "ForgetMe, never mind",
    "ForgetMe, banana",
    "UnkeepNumber, help",
    "UnkeepNumber, what did I keep",
    "UnkeepNumber, banana"
  })
  void obeysNoIntentAgainstTheWords(String intent, String words) {
    call.hear(call.turn(intent, ForgedCall.SURE, words));

    assertThat(call.callers.favourites).isEmpty();
    assertThat(call.callers.forgotten).isEmpty();
    assertThat(call.outcome()).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource({
    "UnkeepNumber, don't forget the one I kept",
    "UnkeepNumber, what did I keep",
    "UnkeepNumber, more options",
    "UnkeepNumber, banana",
    "ForgetMe, what did I keep",
    "KeepNumber, again"
  })
  void takesNothingBackForAnIntentAlone(String intent, String words) {
    call.hear(call.turn("KeepNumber", ForgedCall.SURE, "keep number two"));

    call.hear(call.turn(intent, ForgedCall.SURE, words));

    assertThat(call.callers.favourites).hasSize(1);
    assertThat(call.kept()).isEqualTo("1-800-ELM-9377");
  }

  /** There is but one to keep, and still nobody has asked for it. */
  @Test
  void onlyAsksAboutTheOnlyOneForAnIntentAlone() {
    var one = new ForgedCall("+12065553203");

    one.hear(one.turn("KeepNumber", ForgedCall.SURE, "banana"));

    assertThat(one.state()).contains("q=sure.KEEP.1");
    one.assertNothingWasDone();
  }

  @ParameterizedTest
  @CsvSource({
    "more options, keep number two",
    "help, goodbye",
    "say that again, I want an agent",
    "number one, delete my data",
    "okay, keep number one",
    "what did I keep, forget that one",
    "that's a nice day, goodbye",
    "206 555 0142, hang up"
  })
  void obeysNoAlternativeAgainstTheBestTranscript(String best, String other) {
    call.hear(call.turn("FallbackIntent", null, best, other, other + " please"));

    assertThat(call.callers.favourites).isEmpty();
    assertThat(call.outcome()).isEqualTo("none");
    assertThat(call.state()).doesNotContain("q=sure");
  }

  @Test
  void asksTheAlternativesWhereTheBestTranscriptSaysNothing() {
    call.hear(call.turn("FallbackIntent", null, "mow opt shuns", "more options"));

    assertThat(call.said()).contains("three more");
  }

  @ParameterizedTest
  @CsvSource({
    "keep number two, q=sure.KEEP.2",
    "goodbye, q=sure.GOODBYE",
    "let me talk to an agent, q=sure.AGENT",
    "delete my data, q=sure.FORGET"
  })
  void onlyAsksAboutAnActThatAnAlternativeAloneHolds(String other, String question) {
    call.hear(call.turn("FallbackIntent", null, "mumble wumble", other));

    assertThat(call.state()).contains(question);
    call.assertNothingWasDone();
  }

  /** Who asks in doubt must not be answered in doubt. */
  @ParameterizedTest
  @ValueSource(
      strings = {"keep number two", "goodbye", "let me talk to an agent", "delete my data"})
  void takesNoYesFromAnAlternative(String act) {
    call.hear(call.turn("FallbackIntent", null, "mumble wumble", act));

    call.hear(call.turn("ConvertNumber", ForgedCall.SURE, "mumble wumble", "yes"));

    assertThat(call.state()).contains("q=sure");
    call.assertNothingWasDone();
  }

  @Test
  void acceptsNoNumberByAYesFromAnAlternative() {
    call.hear(call.turn("FallbackIntent", null, "206 555 0146"));

    call.hear(call.turn("ConvertNumber", ForgedCall.SURE, "mumble wumble", "yes"));

    assertThat(call.state()).contains("q=confirm.2065550146");
    assertThat(call.callers.conversions).isEmpty();
  }

  @Test
  void takesNothingBackForAnAlternative() {
    call.hear(call.turn("KeepNumber", ForgedCall.SURE, "keep number two"));

    call.hear(call.turn("FallbackIntent", null, "mumble wumble", "forget that one"));

    assertThat(call.callers.favourites).hasSize(1);
    assertThat(call.kept()).isEqualTo("1-800-ELM-9377");
  }

  static Stream<Arguments> slots() {
    return Stream.of(
        Arguments.of("KeepNumber", Map.of("choice", ForgedCall.slot("2"))),
        Arguments.of("SpellNumber", Map.of("choice", ForgedCall.slot("2"))),
        Arguments.of("PickNumber", Map.of("choice", ForgedCall.slot("2"))),
        Arguments.of("ConvertNumber", Map.of("phoneNumber", ForgedCall.slot("2065550146"))),
        Arguments.of(
            "ConvertNumber",
            Map.of(
                "phoneNumber", ForgedCall.slot("2065550146"), "correct", ForgedCall.slot("Yes"))));
  }

  @ParameterizedTest
  @MethodSource("slots")
  void believesNoSlotThatTheWordsDoNotHold(String intent, Map<String, ?> slots) {
    call.hear(ForgedCall.withSlots(call.turn(intent, ForgedCall.SURE, "banana"), intent, slots));
    assertThat(call.said()).doesNotContain("Number two", "2 0 6");
    assertThat(call.state()).contains("f=0.3.0.-1").doesNotContain("2065550146", "q=sure");

    call.hear(call.turn("FallbackIntent", null, "another number"));
    call.hear(ForgedCall.withSlots(call.turn(intent, ForgedCall.SURE, "banana"), intent, slots));
    assertThat(call.state()).contains("f=0.3.0.-1;q=digits...");
    call.assertNothingWasDone();
  }

  @Test
  void takesNoYesFromASlot() {
    call.hear(call.turn("FallbackIntent", null, "206 555 0146"));
    var slots =
        Map.of("phoneNumber", ForgedCall.slot("2065550146"), "correct", ForgedCall.slot("Yes"));

    call.hear(
        ForgedCall.withSlots(
            call.turn("ConvertNumber", ForgedCall.SURE, "banana"), "ConvertNumber", slots));

    assertThat(call.state()).contains("q=confirm.2065550146");
    assertThat(call.callers.conversions).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "KeepNumber, keep number two, sure.KEEP.2",
    "Goodbye, goodbye, sure.GOODBYE.0",
    "Agent, I want to talk to an agent, sure.AGENT.0",
    "ForgetMe, delete my data, sure.FORGET.0"
  })
  void asksFirstWhereLexIsNotSure(String intent, String words, String question) {
    call.hear(call.turn(intent, ForgedCall.UNSURE, words));
    assertThat(call.state()).contains("q=" + question);
    call.assertNothingWasDone();

    call.hear(call.turn("ConvertNumber", ForgedCall.SURE, "no"));
    assertThat(call.state()).contains("q=menu");
    call.assertNothingWasDone();

    call.hear(call.turn(intent, ForgedCall.UNSURE, words));
    call.hear(call.turn("ConvertNumber", ForgedCall.UNSURE, "yes"));
    assertThat(call.done()).isEqualTo(intent);
  }

  @Test
  void takesTheConfidenceOfTheIntentThatLexChose() {
    Map<String, @Nullable Object> turn = call.turn("Goodbye", null, "goodbye");
    turn.put(
        "interpretations",
        List.of(
            Events.interpretation("Help", ForgedCall.SURE),
            Events.interpretation("Goodbye", ForgedCall.UNSURE),
            Events.interpretation("Goodbye", ForgedCall.SURE)));

    call.hear(turn);

    assertThat(call.state()).contains("q=sure.GOODBYE.0");
  }

  @Test
  void hearsNothingInAnIntentWithoutWords() {
    call.hear(call.turn("Goodbye", ForgedCall.SURE, ""));

    assertThat(call.said()).contains("didn't hear anything");
    call.assertNothingWasDone();
  }
}
