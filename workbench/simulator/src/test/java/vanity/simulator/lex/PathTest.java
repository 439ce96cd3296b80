package vanity.simulator.lex;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.simulator.lex.Talk.say;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vanity.bot.CodeHook;
import vanity.bot.Conditional;
import vanity.bot.Intent;
import vanity.bot.NextStep;
import vanity.bot.Outcome;
import vanity.bot.Slot;
import vanity.simulator.lambda.LambdaHost.Invocation;

/** docs/wire-formats.md: next-steps, conditional-branches, step-code-hook, post-fulfilment. */
class PathTest {
  @Test
  void theFirstBranchThatHoldsIsTaken() {
    Conditional conditional =
        new Conditional(
            true,
            List.of(
                new Conditional.Branch(
                    "a", "[count] = \"9\"", TestBot.saying("No.", NextStep.Type.END_CONVERSATION)),
                new Conditional.Branch(
                    "b", "[count] = \"1\"", TestBot.saying("One.", NextStep.Type.ELICIT_INTENT)),
                new Conditional.Branch(
                    "c", "[count] < \"9\"", TestBot.saying("Fewer.", NextStep.Type.ELICIT_INTENT))),
            TestBot.saying("Else.", NextStep.Type.ELICIT_INTENT));
    NextStep first =
        new NextStep(
            NextStep.Type.EVALUATE_CONDITIONAL, null, null, Map.of(), Map.of("count", "1"));
    Talk talk =
        talk(order(new Intent.InitialResponse(new Outcome(null, conditional, first), null)));

    talk.run(say("order"));

    assertThat(talk.spoken()).containsExactly("Hello", "One.");
  }

  @Test
  void theDefaultBranchIsTakenWhenNoneHolds() {
    Conditional conditional =
        new Conditional(
            true,
            List.of(
                new Conditional.Branch(
                    "a", "fn.IS_SET({size})", TestBot.saying("Set.", NextStep.Type.ELICIT_INTENT))),
            TestBot.saying("Open.", NextStep.Type.ELICIT_INTENT));
    Outcome outcome =
        new Outcome(null, conditional, TestBot.step(NextStep.Type.EVALUATE_CONDITIONAL));
    Talk talk = talk(order(new Intent.InitialResponse(outcome, null)));

    talk.run(say("order"), say("order 3"));

    assertThat(talk.spoken()).containsExactly("Hello", "Open.", "Set.");
  }

  @Test
  void aStepsCodeHookCarriesItsLabel() {
    Talk talk =
        talk(order(hooked(TestBot.then(NextStep.Type.FULFILL_INTENT), Outcome.NONE)).dialog(true));

    talk.run(say("order"));

    assertThat(talk.asked(0, "invocationLabel")).isEqualTo("Start");
    assertThat(talk.asked(0, "invocationSource")).isEqualTo("DialogCodeHook");
    assertThat(talk.asked(1, "invocationSource")).isEqualTo("FulfillmentCodeHook");
  }

  @Test
  void withoutTheIntentsDialogHookTheStepIsPassed() {
    Talk talk =
        talk(order(hooked(TestBot.then(NextStep.Type.FULFILL_INTENT), Outcome.NONE)).dialog(false));

    talk.run(say("order"));

    assertThat(talk.asked(0, "invocationSource")).isEqualTo("FulfillmentCodeHook");
  }

  @Test
  void theBotMaySayWhereAFailedHookGoes() {
    Outcome failure = TestBot.saying("Later, please.", NextStep.Type.END_CONVERSATION);
    Talk talk =
        talk(order(hooked(TestBot.then(NextStep.Type.FULFILL_INTENT), failure)).dialog(true))
            .ending(new Invocation.Failed("X", "y", Duration.ZERO));

    assertThat(talk.run(say("order")))
        .isEqualTo(new LexResult.Failed("intent 'Order' closed as Failed"));
    assertThat(talk.spoken()).endsWith("Later, please.");
  }

  @Test
  void aCapturedSlotLeadsWhereTheBotSays() {
    Slot.Capture capture =
        new Slot.Capture(
            TestBot.saying("Size {size}.", NextStep.Type.FULFILL_INTENT),
            Outcome.NONE,
            null,
            false,
            null);
    Talk talk = talk(order(capture)).answering(Replies.close("Order", "Fulfilled", "Done."));

    talk.run(say("order"), say("3"));

    assertThat(talk.spoken()).containsExactly("Hello", "What size?", "Size 3.", "Done.");
    assertThat(talk.asked(0, "invocationSource")).isEqualTo("FulfillmentCodeHook");
  }

  @Test
  void aSlotThatIsNeverFilledLeadsWhereTheBotSays() {
    NextStep start =
        new NextStep(
            NextStep.Type.START_INTENT, null, "Fallback", Map.of(), Map.of("failed", "true"));
    Slot.Capture capture =
        new Slot.Capture(Outcome.NONE, new Outcome(null, null, start), null, false, null);
    Talk talk = talk(order(capture));

    talk.run(say("order"), say("hm"), say("hm"), say("hm"));

    assertThat(talk.asked(0, "sessionState", "intent", "name")).isEqualTo("Fallback");
    assertThat(talk.asked(0, "sessionState", "sessionAttributes", "failed")).isEqualTo("true");
  }

  @Test
  void theElicitationHookHearsOfMisses() {
    Slot.Capture capture = new Slot.Capture(Outcome.NONE, Outcome.NONE, null, true, "Retry");
    Talk talk = talk(order(capture).dialog(true));

    talk.run(say("order"), say("hm"));

    assertThat(talk.asked(0, "invocationLabel")).isEqualTo("Retry");
    assertThat(talk.asked(0, "proposedNextState", "prompt", "attempt")).isEqualTo("Retry1");
    assertThat(talk.spoken()).endsWith("Again: size?");
  }

  @Test
  void fulfilmentIsFollowedByItsResponseAndTheClosing() {
    CodeHook.Afterwards after =
        new CodeHook.Afterwards(
            TestBot.saying("Ordered.", NextStep.Type.CLOSE_INTENT), Outcome.NONE, Outcome.NONE);
    Talk talk =
        talk(TestBot.intent("Order", "order")
                .fulfillment(new Intent.FulfillmentHook(true, true, after))
                .closing(
                    new Intent.Closing(
                        true, new Outcome(TestBot.messages("Goodbye."), null, null))))
            .answering(Replies.delegate("Order", "Fulfilled"));

    LexResult result = talk.run(say("order"));

    assertThat(talk.spoken()).containsExactly("Hello", "Ordered.", "Goodbye.");
    assertThat(result).isEqualTo(new LexResult.Closed("Order", "Fulfilled", Map.of(), Map.of()));
  }

  @Test
  void withoutFulfilmentTheIntentIsHandedBackAsReady() {
    Talk talk = talk(TestBot.intent("Order", "order"));

    assertThat(talk.run(say("order")))
        .isEqualTo(new LexResult.Closed("Order", "ReadyForFulfillment", Map.of(), Map.of()));
    assertThat(talk.asked()).isEmpty();
  }

  @Test
  void stepsThatGoInACircleAreRefused() {
    NextStep again = new NextStep(NextStep.Type.START_INTENT, null, "Order", Map.of(), Map.of());
    Talk talk = talk(order(new Intent.InitialResponse(new Outcome(null, null, again), null)));

    assertThat(talk.run(say("order")))
        .isInstanceOfSatisfying(
            LexResult.Failed.class, f -> assertThat(f.reason()).startsWith("recursion"));
  }

  private static Intent.InitialResponse hooked(Outcome success, Outcome failure) {
    return new Intent.InitialResponse(
        TestBot.then(NextStep.Type.INVOKE_DIALOG_CODE_HOOK),
        new CodeHook(true, true, "Start", new CodeHook.Afterwards(success, failure, Outcome.NONE)));
  }

  private static TestBot.Builder order(Intent.InitialResponse initial) {
    return order(null, initial);
  }

  private static TestBot.Builder order(Slot.Capture capture) {
    NextStep ask = new NextStep(NextStep.Type.ELICIT_SLOT, "size", null, Map.of(), Map.of());
    return order(capture, new Intent.InitialResponse(new Outcome(null, null, ask), null));
  }

  private static TestBot.Builder order(
      Slot.@Nullable Capture capture, Intent.InitialResponse initial) {
    return TestBot.intent("Order", "order", "order {size}")
        .fulfilled(true)
        .initial(initial)
        .slots(TestBot.slot("size", "AMAZON.Number", true, capture));
  }

  private static Talk talk(TestBot.Builder intent) {
    return new Talk(new TestBot().with(intent).build());
  }
}
