package vanity.simulator.lex;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.simulator.lex.Talk.press;
import static vanity.simulator.lex.Talk.say;
import static vanity.simulator.lex.Talk.silence;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vanity.bot.Intent;

/** docs/wire-formats.md: exact-utterances, literal-first, utterance-tie, input-contexts. */
class RecognitionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          more options                    | MoreOptions
          MORE options!                   | MoreOptions
          whats a vanity number           | Help
          what's a vanity number?         | Help
          convert 206 555 0142            | ConvertNumber
          try (206) 555-0142              | ConvertNumber
          two oh six five five five oh one four two | ConvertNumber
          spell the second one            | SpellNumber
          keep number two                 | KeepNumber
          the last one                    | PickNumber
          two                             | PickNumber
          two hundred elephants           | FallbackIntent
          more option                     | FallbackIntent
          """)
  void theExactWordsOfAnIntentReachIt(String said, String intent) {
    assertThat(reached(Talk.ours(), say(said))).isEqualTo(intent);
  }

  @ParameterizedTest
  @CsvSource({
    "1,PickNumber",
    "2,PickNumber",
    "3,PickNumber",
    "4,MoreOptions",
    "5,ConvertNumber",
    "6,RepeatNumbers",
    "7,KeepNumber",
    "8,Help",
    "9,Goodbye",
    "0,Agent",
    "*,FallbackIntent"
  })
  void keysAreMatchedAsUtterances(String key, String intent) {
    Talk talk = Talk.ours().attribute("x-amz-lex:dtmf:max-length:*:*", "1");

    assertThat(reached(talk, press(key))).isEqualTo(intent);
  }

  @Test
  void wordsInASlotFillIt() {
    Talk talk = Talk.ours();

    reached(talk, say("spell the second one please"));

    assertThat(talk.asked(0, "sessionState", "intent", "slots", "choice", "value"))
        .isEqualTo(
            java.util.Map.of(
                "originalValue", "the second one",
                "interpretedValue", "2",
                "resolvedValues", java.util.List.of("2")));
  }

  @Test
  void moreLiteralWordsWin() {
    TestBot bot =
        new TestBot()
            .with(
                TestBot.intent("Any", "{word} one")
                    .fulfilled(true)
                    .slots(TestBot.slot("word", "AMAZON.FreeFormInput", false)))
            .with(TestBot.intent("That", "that one").fulfilled(true));

    assertThat(reached(new Talk(bot.build()), say("that one"))).isEqualTo("That");
  }

  @Test
  void theSameWordsInTwoIntentsAreReportedAsADefect() {
    Talk talk =
        new Talk(
            new TestBot()
                .with(TestBot.intent("First", "go on").fulfilled(true))
                .with(TestBot.intent("Second", "Go on!").fulfilled(true))
                .build());

    assertThat(reached(talk, say("go on"))).isEqualTo("First");
    assertThat(talk.coverage().defects())
        .containsExactly("'go on' is an utterance of First and of Second alike");
  }

  @Test
  void builtInIntentsHaveTheirDocumentedPhrases() {
    TestBot bot =
        new TestBot()
            .with(new TestBot.Builder("GetHelp").parent("AMAZON.HelpIntent").fulfilled(true));

    assertThat(reached(new Talk(bot.build()), say("Can you help me?"))).isEqualTo("GetHelp");
  }

  @Test
  void silenceIsTheFallbackWithAnEmptyTranscript() {
    Talk talk = Talk.ours();

    assertThat(reached(talk, silence())).isEqualTo("FallbackIntent");
    assertThat(talk.asked(0, "inputTranscript")).isEqualTo("");
  }

  @Test
  void anIntentWithInputContextsWaitsUntilTheyAreActive() {
    TestBot bot =
        new TestBot()
            .with(
                TestBot.intent("List", "list")
                    .fulfilled(true)
                    .opens(new Intent.OutputContext("listed", 60, 5)))
            .with(TestBot.intent("Pick", "pick").fulfilled(true).needs("listed"));

    Talk before = new Talk(bot.build());
    assertThat(reached(before, say("pick"))).isEqualTo("Fallback");

    Talk after = new Talk(bot.build()).answering(Replies.close("List", "Fulfilled", "Listed."));
    after.run(say("list"));
    after.run(say("pick"));
    assertThat(after.asked(1, "sessionState", "intent", "name")).isEqualTo("Pick");
  }

  @Test
  void aContextDiesAfterItsTurnsAndItsSeconds() {
    TestBot bot =
        new TestBot()
            .with(
                TestBot.intent("List", "list")
                    .fulfilled(true)
                    .opens(new Intent.OutputContext("listed", 20, 1)))
            .with(TestBot.intent("Pick", "pick").fulfilled(true).needs("listed"));
    String listed = Replies.close("List", "Fulfilled", "Listed.");

    Talk turns = new Talk(bot.build()).answering(listed, Replies.elicitIntent("Yes?"));
    turns.run(say("list"));
    turns.run(say("hm"), say("pick"));
    assertThat(turns.asked(2, "sessionState", "intent", "name")).isEqualTo("Fallback");

    Talk seconds = new Talk(bot.build()).answering(listed);
    seconds.run(say("list"));
    seconds.later(java.time.Duration.ofSeconds(21)).run(say("pick"));
    assertThat(seconds.asked(1, "sessionState", "intent", "name")).isEqualTo("Fallback");
  }

  private static Object reached(Talk talk, vanity.simulator.line.CallerInput input) {
    talk.run(input);
    return talk.asked(0, "sessionState", "intent", "name");
  }
}
