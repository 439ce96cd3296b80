package vanity.simulator.lex;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.simulator.lex.Talk.noise;
import static vanity.simulator.lex.Talk.press;
import static vanity.simulator.lex.Talk.say;
import static vanity.simulator.lex.Talk.silence;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vanity.simulator.line.CallEvent;
import vanity.simulator.line.CallerInput;
import vanity.simulator.line.Listening;

/** docs/wire-formats.md: barge-in, silence, noise, dtmf-end-timeout, input-length. */
class CallerInputsTest {
  private static final Duration HELLO = Duration.ofMillis(400);

  @Test
  void speakingListeningAndHearingAreToldInTheirOrder() {
    Talk talk = Talk.ours().answering(Replies.close("Help", "Fulfilled", "Done."));

    talk.run(say("help"));

    assertThat(talk.events())
        .containsExactly(
            new CallEvent.Say("conversation", "Hello", null),
            new CallEvent.Listen("conversation", Listening.By.LEX, null),
            new CallEvent.Said("help"),
            new CallEvent.Lambda("lex", "Help", "Close", Talk.TOOK, 1),
            new CallEvent.Say("conversation", "Done.", null));
  }

  @Test
  void aPromptThatMayBeInterruptedListensFromItsBeginning() {
    Talk open = Talk.ours();
    open.run(silence());
    assertThat(open.at(CallEvent.Listen.class)).isZero();

    Talk closed = Talk.ours().attribute("x-amz-lex:allow-interrupt:*:*", "false");
    closed.run(silence());
    assertThat(closed.at(CallEvent.Listen.class)).isEqualTo(HELLO);
  }

  @Test
  void noiseCutsAPromptShortUnlessItMayNotBeInterrupted() {
    String longPrompt = Replies.elicitIntent("word ".repeat(150).strip());
    Duration spoken = Duration.ofSeconds(60);

    Talk cut = Talk.ours().answering(longPrompt);
    cut.run(say("help"), noise());
    assertThat(cut.elapsed()).isLessThan(spoken);

    Talk whole =
        Talk.ours().attribute("x-amz-lex:allow-interrupt:*:*", "false").answering(longPrompt);
    whole.run(say("help"), noise());
    assertThat(whole.elapsed()).isGreaterThan(spoken);
  }

  @Test
  void noiseIsNoWords() {
    Talk talk = Talk.ours().attribute("x-amz-lex:audio:end-timeout-ms:*:*", "900");

    talk.run(noise());

    assertThat(talk.asked(0, "inputTranscript")).isEqualTo("");
    assertThat(talk.at(CallEvent.Noisy.class)).isEqualTo(HELLO.plusMillis(900));
    assertThat(talk.events()).contains(new CallEvent.Noisy());
  }

  @Test
  void silenceLastsUntilTheStartTimeOut() {
    Talk talk = Talk.ours().attribute("x-amz-lex:audio:start-timeout-ms:*:*", "6000");

    talk.run(silence());

    assertThat(talk.at(CallEvent.Silent.class)).isEqualTo(HELLO.plusSeconds(6));
  }

  @Test
  void keysWithoutAnEndWaitForTheTimeOut() {
    Talk ended = Talk.ours();
    ended.run(press("2#"));
    assertThat(ended.at(CallEvent.Pressed.class)).isEqualTo(HELLO.plusMillis(500));

    Talk open = Talk.ours().attribute("x-amz-lex:dtmf:end-timeout-ms:*:*", "3000");
    open.run(press("2"));
    assertThat(open.at(CallEvent.Pressed.class)).isEqualTo(HELLO.plusMillis(3_250));
    assertThat(open.events()).contains(new CallEvent.Pressed("2", "2"));
  }

  @Test
  void clearedKeysReachTheBotAsNothing() {
    Talk talk = Talk.ours();

    talk.run(press("206*"));

    assertThat(talk.asked(0, "inputTranscript")).isEqualTo("");
    assertThat(talk.asked(0, "inputMode")).isEqualTo("DTMF");
  }

  @Test
  void whereOnlyKeysAreHeardSpeechIsSilence() {
    Talk talk =
        new Talk(
            new TestBot()
                .with(
                    TestBot.intent("Order", "order")
                        .dialog(true)
                        .fulfilled(true)
                        .slots(TestBot.keyed("size", "AMAZON.Number")))
                .build());

    talk.run(say("order"), say("12"));

    assertThat(talk.asked(1, "inputTranscript")).isEqualTo("");
    assertThat(talk.events()).contains(new CallEvent.Said("12"));
  }

  @Test
  void inputOfMoreThanAThousandAndTwentyFourCharactersFails() {
    assertThat(Talk.ours().run(say("x".repeat(1_025))))
        .isEqualTo(new LexResult.Failed("input of 1025 characters; Lex takes at most 1024"));
  }

  @Test
  void hangingUpEndsTheConversationWithoutABranch() {
    Talk talk = Talk.ours();

    assertThat(talk.run(new CallerInput.HungUp())).isEqualTo(new LexResult.HungUp());
    assertThat(talk.events()).endsWith(new CallEvent.HungUp());
    assertThat(talk.asked()).isEmpty();
  }
}
