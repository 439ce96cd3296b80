package vanity.simulator.lex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vanity.bot.BotDefinition;
import vanity.bot.BotLocale;
import vanity.bot.Intent;
import vanity.bot.SlotType;
import vanity.simulator.lex.playable.PlayableBot;

class PlayableBotTest {

  @Test
  void leavesAPlayableBotAsItIs() {
    BotDefinition bot = new TestBot().with(TestBot.intent("A", "a")).build();

    assertThat(PlayableBot.of(bot)).isEqualTo(new PlayableBot(bot, List.of()));
  }

  @Test
  void replacesOneByOneTheIntentsThatCannotBePlayed() {
    BotDefinition bot =
        new TestBot()
            .with(TestBot.intent("A", "a"))
            .with(new TestBot.Builder("Q").parent("AMAZON.QInConnectIntent"))
            .with(
                TestBot.intent("B", "b", "in {x}")
                    .slots(TestBot.slot("x", "AMAZON.Duration", true)))
            .build();

    PlayableBot playable = PlayableBot.of(bot);

    assertThat(playable.replaced())
        .hasSize(2)
        .anyMatch(
            why -> why.startsWith("intent Q does nothing here: ") && why.contains("QInConnect"))
        .anyMatch(
            why -> why.startsWith("intent B does nothing here: ") && why.contains("Duration"));
    assertThat(new Talk(playable.bot()).run(Talk.say("b")))
        .isInstanceOfSatisfying(
            LexResult.Closed.class, closed -> assertThat(closed.intent()).isEqualTo("B"));
  }

  @Test
  void leavesOutSlotTypesAndGivesAFallback() {
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
    BotLocale locale = new BotLocale("the locale", "en_US", null, 0.4, List.of(), List.of(grammar));

    PlayableBot playable = PlayableBot.of(new BotDefinition(null, "B", "1", 60, List.of(locale)));

    BotLocale played = playable.bot().locales().getFirst();
    assertThat(played.slotTypes()).isEmpty();
    assertThat(played.fallback()).map(Intent::name).contains("FallbackIntent");
    assertThat(playable.replaced()).containsExactly("en_US has no fallback intent: it gets one");
  }
}
