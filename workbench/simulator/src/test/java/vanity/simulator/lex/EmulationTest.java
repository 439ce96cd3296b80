package vanity.simulator.lex;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vanity.bot.BotDefinition;
import vanity.bot.BotLocale;
import vanity.bot.Conditional;
import vanity.bot.Intent;
import vanity.bot.NextStep;
import vanity.bot.Outcome;
import vanity.bot.SlotType;
import vanity.simulator.lex.playable.UnsupportedBotException;

/** docs/wire-formats.md: refused-features. */
class EmulationTest {
  @Test
  void aSlotTypeThatIsNotPlayedIsRefusedByName() {
    assertRefused(
        new TestBot()
            .with(TestBot.intent("A", "a").slots(TestBot.slot("x", "AMAZON.Duration", true))),
        "slot x: slot type AMAZON.Duration is not played");
  }

  @Test
  void grammarAndCompositeTypesAreRefusedByName() {
    SlotType grammar =
        new SlotType(
            "grammar",
            "G",
            "",
            false,
            null,
            SlotType.Resolution.ORIGINAL,
            null,
            List.of(),
            List.of("externalSourceSetting"));

    assertRefused(new TestBot().with(grammar), "grammar: externalSourceSetting is not played");
  }

  @Test
  void otherParentsAndConcatenationAreRefused() {
    assertRefused(
        new TestBot()
            .with(
                new SlotType(
                    "t",
                    "T",
                    "",
                    false,
                    "AMAZON.Date",
                    SlotType.Resolution.TOP,
                    null,
                    List.of(),
                    List.of())),
        "slot types that extend AMAZON.Date are not played");
    assertRefused(
        new TestBot()
            .with(
                new SlotType(
                    "t",
                    "T",
                    "",
                    false,
                    null,
                    SlotType.Resolution.CONCATENATION,
                    null,
                    List.of(),
                    List.of())),
        "CONCATENATION is not played");
  }

  @Test
  void servicesBehindIntentsAreRefusedByName() {
    assertRefused(
        new TestBot().with(TestBot.intent("Q", "q").foreign("qnAIntentConfiguration")),
        "intent Q: qnAIntentConfiguration is not played");
    assertRefused(
        new TestBot().with(new TestBot.Builder("Q").parent("AMAZON.QnAIntent")),
        "intent Q: built-in intent AMAZON.QnAIntent is not played");
  }

  @Test
  void aConditionThatIsNotPlayedIsRefusedBeforeAnyCall() {
    Conditional conditional =
        new Conditional(
            true,
            List.of(new Conditional.Branch("a", "fn.MAX({x}) = 1", Outcome.NONE)),
            TestBot.then(NextStep.Type.END_CONVERSATION));
    Outcome outcome = new Outcome(null, conditional, null);

    assertRefused(
        new TestBot()
            .with(TestBot.intent("A", "a").initial(new Intent.InitialResponse(outcome, null))),
        "intent A: condition 'fn.MAX({x}) = 1': fn.MAX is not a supported function");
  }

  @Test
  void aBotWithoutAFallbackIsRefused() {
    BotLocale locale = new BotLocale("the locale", "en_US", null, 0.4, List.of(), List.of());
    BotDefinition bot = new BotDefinition(null, "B", "1", 60, List.of(locale));

    assertThatThrownBy(() -> new Talk(bot))
        .hasMessage("the locale: there is no AMAZON.FallbackIntent");
  }

  private static void assertRefused(TestBot bot, String message) {
    assertThatThrownBy(() -> new Talk(bot.build()))
        .isInstanceOf(UnsupportedBotException.class)
        .hasMessageContaining(message);
  }
}
