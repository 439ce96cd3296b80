package vanity.simulator.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vanity.simulator.line.CallerInput;
import vanity.simulator.script.CallScript.Line;
import vanity.simulator.script.CallScript.ScriptedCall;

class ScriptReaderTest {

  @Test
  void readsEveryStepOfTheLanguage() {
    var script =
        read(
            """
            # a comment, then a blank line

            from +18003569377
            expect flowers
            expect not sorry
              say   more options
            press 2065550142#
            silence
            noise
            hang up
            expect end
            """);

    assertThat(script.calls()).hasSize(1);
    assertThat(script.calls().getFirst().from()).isEqualTo("+18003569377");
    assertThat(script.calls().getFirst().lines())
        .containsExactly(
            new Line.Expect(4, new Expectation.Spoken("flowers")),
            new Line.Expect(5, new Expectation.NotSpoken("sorry")),
            new Line.Act(6, new CallerInput.Speech("more options")),
            new Line.Act(7, new CallerInput.Keys("2065550142#")),
            new Line.Act(8, new CallerInput.Silence()),
            new Line.Act(9, new CallerInput.Noise()),
            new Line.Act(10, new CallerInput.HungUp()),
            new Line.Expect(11, new Expectation.End()));
  }

  @Test
  void sortsStepsIntoCalls() {
    var script =
        read(
            """
            given store-down
            from withheld
            say goodbye
            wait 61m
            wait 30s
            given agent-queue closed
            given agent-queue no-answer
            given recording-consent
            from (800) 356-9377
            """);

    assertThat(script.calls())
        .containsExactly(
            new ScriptedCall(
                "withheld",
                java.util.List.of(new Given.Broken(Fault.Service.STORE_DOWN)),
                Duration.ZERO,
                java.util.List.of(new Line.Act(3, new CallerInput.Speech("goodbye")))),
            new ScriptedCall(
                "+18003569377",
                java.util.List.of(
                    new Given.AgentQueue(Given.Agents.CLOSED),
                    new Given.AgentQueue(Given.Agents.NO_ANSWER),
                    new Given.RecordingConsent()),
                Duration.ofMinutes(61).plusSeconds(30),
                java.util.List.of()));
  }

  @Test
  void startsTheCallByItselfWhereTheScriptDoesNot() {
    var script = read("expect welcome\nsay goodbye\n");

    assertThat(script.calls()).hasSize(1);
    assertThat(script.calls().getFirst().from()).isNull();
  }

  @Test
  void readsAnEmptyScriptAsACallerWhoHangsUp() {
    assertThat(read("").calls()).hasSize(1);
  }

  @Test
  void namesTheBlockAndErrorOfABlockFault() {
    var given = read("given block:offer=NoMatchingError").calls().getFirst().given();

    assertThat(given)
        .containsExactly(new Given.Broken(new Fault.Block("offer", "NoMatchingError")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "pres 2             | 'pres' is not a step",
        "press 2x           | press needs keys 0 to 9, * and #, got '2x'",
        "press              | press needs keys",
        "say                | say needs the caller's words",
        "from               | from needs a number such as +15553569377",
        "from 12            | got '12'",
        "expect             | expect needs the words",
        "hang down          | write hang up",
        "silence please     | silence takes nothing after it",
        "wait forever       | wait needs a time such as 30s",
        "given sunshine     | given cannot be 'sunshine'; it takes recording-consent",
        "given block:       | given cannot be 'block:'",
        "given agent-queue  | given cannot be 'agent-queue'",
        "given agent-queue x | it takes recording-consent, agent-queue"
            + " open|closed|full|unstaffed|no-answer, ",
      })
  void refusesALineWithItsNumberAndWhatToWrite(String line, String message) {
    assertThatThrownBy(() -> read("# first\n" + line + "\n"))
        .isInstanceOf(ScriptProblem.class)
        .hasMessageStartingWith("night.call line 2: ")
        .hasMessageContaining(message);
  }

  @Test
  void refusesToWaitWithinACall() {
    assertThatThrownBy(() -> read("from withheld\nsay help\nwait 5m\nsay help\n"))
        .hasMessage(
            "night.call line 3: given and wait belong between calls; the next step must be from");
  }

  private static CallScript read(String text) {
    return ScriptReader.read("night.call", text);
  }
}
