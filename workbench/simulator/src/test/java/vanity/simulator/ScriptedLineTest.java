package vanity.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vanity.simulator.line.CallClock;
import vanity.simulator.line.CallEvent;
import vanity.simulator.line.CallerInput;
import vanity.simulator.line.Listening;
import vanity.simulator.script.ScriptReader;

class ScriptedLineTest {
  private static final Listening MENU = new Listening("menu", Listening.By.KEYS, null);

  private static final Listening QUEUE = new Listening("hold", Listening.By.KEYS, null, true);

  private final Transcript transcript = new Transcript(new CallClock(Instant.EPOCH));

  @Test
  void actsOnceAListeningPoint() {
    var line = following("press 12#\nsay help\n");

    assertThat(line.listen(MENU)).isEqualTo(new CallerInput.Keys("12#"));
    assertThat(line.listen(MENU)).isEqualTo(new CallerInput.Speech("help"));
  }

  @Test
  void hangsUpWhenTheScriptRunsOut() {
    assertThat(following("").listen(MENU)).isEqualTo(new CallerInput.HungUp());
  }

  @Test
  void waitsInAQueueWithoutALineOfTheScript() {
    var line = following("expect picked up\nsay more\npress 0\n");

    assertThat(line.whileInLine(QUEUE)).isEmpty();
    spoken("Nobody has picked up.");
    assertThat(line.listen(MENU)).isEqualTo(new CallerInput.Speech("more"));
    assertThat(line.finished()).isEmpty();
  }

  @Test
  void comesBackFromAQueueWithAKeyOrHangsUp() {
    var line = following("silence\nexpect in line\npress 0\nhang up\n");

    assertThat(line.whileInLine(QUEUE)).contains(new CallerInput.Silence());
    spoken("You're in line.");
    assertThat(line.whileInLine(QUEUE)).contains(new CallerInput.Keys("0"));
    assertThat(line.whileInLine(QUEUE)).contains(new CallerInput.HungUp());
    assertThat(line.whileInLine(QUEUE)).isEmpty();
    assertThat(line.finished()).isEmpty();
  }

  @Test
  void hearsWhatWasSpokenSinceTheLastInput() {
    var line = following("expect WELCOME  to\nsay help\nexpect not welcome\nexpect anything\n");

    spoken("Welcome to the line.");
    line.listen(MENU);
    transcript.happened(new CallEvent.Said("help"));
    spoken("You can say more.");
    line.listen(MENU);

    assertThat(line.finished())
        .containsExactly(new FailedExpectation(4, "anything", "You can say more.", null));
  }

  @Test
  void tellsWhatALambdaMadeOfTheLastInputOnly() {
    var line = following("say spell it\nexpect spelled\nsilence\nexpect more\n");

    line.listen(MENU);
    transcript.happened(new CallEvent.Said("spell it"));
    transcript.happened(
        new CallEvent.Lambda("lex", "SpellNumber", "ElicitIntent", Duration.ZERO, 1));
    line.listen(MENU);
    transcript.happened(new CallEvent.Silent());

    assertThat(line.finished())
        .extracting(FailedExpectation::understood)
        .containsExactly("SpellNumber: ElicitIntent", null);
  }

  @Test
  void expectsTheEndOnlyOnceTheCallIsOver() {
    var early = following("expect end\n");
    early.listen(MENU);

    assertThat(early.finished()).containsExactly(new FailedExpectation(1, "end", "", null));
    assertThat(following("expect end\n").finished()).isEmpty();
  }

  @Test
  void checksTheLastWordsAfterTheEndAndIgnoresWhatTheCallerWouldDo() {
    var line = following("say goodbye\nsay more\nexpect bye\nexpect flowers\n");
    line.listen(MENU);
    transcript.happened(new CallEvent.Said("goodbye"));
    spoken("Bye.");

    assertThat(line.finished()).containsExactly(new FailedExpectation(4, "flowers", "Bye.", null));
  }

  private ScriptedLine following(String script) {
    return new ScriptedLine(
        ScriptReader.read("test", script).calls().getFirst().lines(), transcript);
  }

  private void spoken(String text) {
    transcript.happened(new CallEvent.Say("menu", text, null));
  }
}
