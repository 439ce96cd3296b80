package vanity.simulator.lex;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.simulator.lex.Talk.press;
import static vanity.simulator.lex.Talk.say;

import org.junit.jupiter.api.Test;

class BotCoverageTest {
  @Test
  void whatCallsReachIsCounted() {
    Talk talk = Talk.ours().answering(Replies.elicitIntent("Yes?"));

    talk.run(press("4"), say("keep number two"));

    assertThat(talk.coverage().intents())
        .containsEntry("MoreOptions", 1L)
        .containsEntry("Help", 0L);
    assertThat(talk.coverage().slots())
        .containsEntry("KeepNumber.choice", 1L)
        .containsEntry("SpellNumber.choice", 0L);
    assertThat(talk.coverage().utterances()).containsEntry("KeepNumber: keep {choice}", 1L);
  }

  @Test
  void whatNoCallReachedIsMissing() {
    Talk talk = Talk.ours();

    talk.run(say("spell number two"));

    assertThat(talk.coverage().missing())
        .contains("MoreOptions", "KeepNumber.choice")
        .doesNotContain("SpellNumber", "SpellNumber.choice");
  }

  @Test
  void droppedSessionAttributesAreReportedAsADefect() {
    Talk talk =
        Talk.ours()
            .attribute("state", "v1")
            .answering(Replies.elicitIntent("Yes?", ",\"sessionAttributes\":{}"));

    talk.run(say("help"));

    assertThat(talk.coverage().defects())
        .containsExactly(
            "the answer to intent 'Help' drops session attributes [state]: they are replaced, not merged; copy those of the event");
  }
}
