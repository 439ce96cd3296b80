package vanity.simulator.lex;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.simulator.lex.Talk.say;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vanity.simulator.lambda.LambdaHost.Invocation;

/** docs/wire-formats.md: session-ttl, conversation-limit, locale-match, locale-enabled, alias. */
class LexDoubleTest {
  @Test
  void theContactsLanguageMustBeALocaleOfTheBot() {
    assertThat(Talk.ours().runIn("de-DE", Talk.ALIAS))
        .isEqualTo(
            new LexResult.Failed(
                "the contact's language is de-DE, but bot VanityLine has no locale de_DE; set the language before the Lex block"));
  }

  @Test
  void theLocaleMustBeEnabledOnTheAlias() {
    BotAlias alias = new BotAlias(Talk.ALIAS, Talk.ourBot(), "f", Set.of());

    assertThat(new Talk(alias, LexSettings.usual()).run())
        .isEqualTo(
            new LexResult.Failed(
                "locale en_US is not enabled on alias "
                    + Talk.ALIAS
                    + "; enable it in the alias's locale settings"));
  }

  @Test
  void anotherAliasIsUnknown() {
    assertThat(Talk.ours().runIn("en-US", "arn:other"))
        .isEqualTo(
            new LexResult.Failed(
                "there is no bot alias arn:other; name "
                    + Talk.ALIAS
                    + " in the flow's Lex block"));
  }

  @Test
  void aStarStandsForWhateverAliasAFlowNames() {
    BotAlias any = new BotAlias("*", Talk.ourBot(), "f");

    assertThat(new Talk(any, LexSettings.usual()).runIn("en-US", "arn:other"))
        .isEqualTo(new LexResult.HungUp());
  }

  @Test
  void aPromptThatNoVoiceCanSpeakFails() {
    Talk talk = Talk.ours().answering(Replies.elicitIntent("<speak>a & b</speak>"));

    assertThat(talk.run(say("help")))
        .isEqualTo(new LexResult.Failed("no voice can speak this SSML: <speak>a & b</speak>"));
  }

  @Test
  void aSessionIsRememberedUntilItWasIdleForTooLong() {
    Talk soon = brokenOff();
    soon.later(Duration.ofSeconds(50)).run(say("3"));
    assertThat(soon.spoken()).endsWith("What count?");

    Talk late = brokenOff();
    late.later(Duration.ofSeconds(61)).run(say("3"));
    assertThat(late.spoken()).endsWith("Hello");
    assertThat(late.asked(0, "sessionState", "intent", "name")).isEqualTo("Fallback");
  }

  @Test
  void aBlocksAttributesAreLaidOverThoseOfTheSession() {
    Talk talk = brokenOff().attribute("b", "2");

    talk.run(say("3"), say("4"));

    assertThat(talk.asked(0, "sessionState", "sessionAttributes"))
        .isEqualTo(Map.of("a", "1", "b", "2"));
  }

  @Test
  void sessionsOfTwoContactsDoNotMeet() {
    Talk talk = brokenOff();

    talk.contact("contact-2").run(say("3"));

    assertThat(talk.asked(0, "sessionState", "intent", "name")).isEqualTo("Fallback");
  }

  @Test
  void aContactThatHungUpIsForgotten() {
    Talk talk = brokenOff();

    talk.run();
    talk.run(say("3"));

    assertThat(talk.asked(0, "sessionState", "intent", "name")).isEqualTo("Fallback");
  }

  @Test
  void aConversationLastsAtMostFifteenMinutes() {
    Talk talk =
        Talk.ours()
            .ending(new Invocation.Answered(Replies.elicitIntent("Yes?"), Duration.ofMinutes(15)));

    assertThat(talk.run(say("help"), say("help")))
        .isEqualTo(new LexResult.Failed("a Lex conversation lasts at most 15 minutes"));
  }

  /** A conversation that left by the error branch while a slot was asked for. */
  private static Talk brokenOff() {
    Talk talk =
        new Talk(
            new TestBot()
                .with(
                    TestBot.intent("Order", "order")
                        .fulfilled(true)
                        .slots(
                            TestBot.slot("size", "AMAZON.Number", true),
                            TestBot.slot("count", "AMAZON.Number", true)))
                .build());
    talk.attribute("a", "1").run(say("order"), say("x".repeat(1_025)));
    return talk;
  }
}
