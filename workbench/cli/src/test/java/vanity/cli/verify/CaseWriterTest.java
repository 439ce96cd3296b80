package vanity.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vanity.cli.verify.CaseWriter.Dialect;
import vanity.simulator.TimedEvent;
import vanity.simulator.line.CallEvent;
import vanity.simulator.line.CallEvent.Attribute;
import vanity.simulator.line.CallEvent.Block;
import vanity.simulator.line.CallEvent.Expect;
import vanity.simulator.line.CallEvent.Pressed;
import vanity.simulator.line.CallEvent.Said;
import vanity.simulator.line.CallEvent.Say;

/** A call's transcript as a test case of Amazon Connect. */
class CaseWriterTest {
  private static final Dialect RICH = new Dialect(true, true);
  private static final Block WORDS = new Block("welcome", "MessageParticipant");
  private static final Block KEYS = new Block("menu", "GetParticipantInput");
  private static final Block LEX = new Block("conversation", "ConnectParticipantWithLexBot");

  private List<String> unsaid = List.of();

  private List<?> written(Dialect dialect, CallEvent... events) {
    var writer = new CaseWriter(new CaseContent(), "ALIAS", dialect);
    Map<String, Object> content =
        writer.write(Stream.of(events).map(it -> new TimedEvent(Duration.ZERO, it)).toList());
    unsaid = writer.unsaid();
    assertThat(content)
        .containsEntry("Version", "2019-10-30")
        .containsOnlyKeys("Version", "Metadata", "Observations");
    return (List<?>) content.get("Observations");
  }

  /** What is observed, and after an arrow what is done then. */
  private List<String> lines(Dialect dialect, CallEvent... events) {
    var lines = new ArrayList<String>();
    for (Object observation : written(dialect, events)) {
      Map<?, ?> event = (Map<?, ?>) ((Map<?, ?>) observation).get("Event");
      Map<?, ?> properties = (Map<?, ?>) event.get("Properties");
      String what =
          properties.containsKey("Text")
              ? "'" + properties.get("Text") + "'"
              : event.get("Type").toString();
      var acts = new ArrayList<String>();
      for (Object action : (List<?>) ((Map<?, ?>) observation).get("Actions")) {
        acts.add(act((Map<?, ?>) ((Map<?, ?>) action).get("Parameters")));
      }
      lines.add((what + " -> " + String.join(" ", acts)).strip());
    }
    return lines;
  }

  private static String act(Map<?, ?> parameters) {
    if (parameters.get("Instruction") instanceof Map<?, ?> instruction) {
      return instruction.get("Properties") instanceof Map<?, ?> properties
          ? String.valueOf(
              properties.containsKey("Value") ? properties.get("Value") : properties.get("Text"))
          : "Disconnect";
    }
    return parameters.get("Command") instanceof Map<?, ?> command
        ? command.get("Type").toString()
        : "%s=%s".formatted(parameters.get("Namespace"), parameters.get("Operand"));
  }

  private static Say say(String text) {
    return new Say("block", text, null);
  }

  @Test
  void writesTheLanguageAsTheLiveServiceTakesIt() {
    List<?> observations = written(RICH, WORDS, say("Hello there."), new Said("goodbye"));

    assertThat(observations.toString()).doesNotContain("Usage", "NextAction");
    assertThat(((Map<?, ?>) observations.getFirst()).get("Transitions"))
        .isEqualTo(Map.of("NextObservations", List.of("observation-1")));
    assertThat(observations.getLast().toString()).contains("EndTest");
  }

  @Test
  void observesWordsAndActsOnThem() {
    assertThat(
            lines(
                RICH,
                WORDS,
                say("Hello there."),
                KEYS,
                say("Press a key."),
                new Pressed("7", "7"),
                WORDS,
                say("Done.")))
        .containsExactly("TestInitiated ->", "'Hello there' -> 7", "'Done' -> EndTest");
  }

  @Test
  void matchesTheLongestRunOfPlainWords() {
    assertThat(
            lines(
                RICH,
                KEYS,
                say("Number one. 1, 8 0 0, flowers. What next?"),
                new Expect("1, 8 0 0, flowers", true)))
        .containsExactly("TestInitiated ->", "'flowers' -> EndTest");
    assertThat(unsaid).containsExactly("expect 1, 8 0 0, flowers (but for 'flowers')");
  }

  @Test
  void leavesOutWhatTheLexBlockSays() {
    assertThat(
            lines(
                RICH,
                WORDS,
                say("Hello there."),
                LEX,
                say("Number one."),
                new Expect("Hello", true),
                new Expect("Number one", true),
                new Said("goodbye")))
        .containsExactly("TestInitiated ->", "'Hello' ->", "FlowActionStarted -> goodbye EndTest");
    assertThat(unsaid).containsExactly("expect Number one (spoken in the Lex block)");
  }

  @Test
  void actsOnTheWordsBeforeWhereTheStartOfABlockMayNotAct() {
    assertThat(
            lines(
                new Dialect(false, true),
                WORDS,
                say("Hello there."),
                LEX,
                say("Well?"),
                new Said("goodbye")))
        .containsExactly("TestInitiated ->", "'Hello there' -> goodbye EndTest");
  }

  @Test
  void endsBeforeASecondTurnInTheLexBlock() {
    assertThat(
            lines(
                RICH,
                WORDS,
                say("Hello there."),
                LEX,
                say("Well?"),
                new Said("more"),
                say("And?"),
                new Said("goodbye"),
                WORDS,
                say("Bye now.")))
        .containsExactly(
            "TestInitiated ->", "'Hello there' ->", "FlowActionStarted -> more EndTest");
    assertThat(unsaid).singleElement().asString().startsWith("a second turn in the Lex block");
  }

  @Test
  void pressesKeysAsANumber() {
    assertThat(
            lines(
                RICH,
                KEYS,
                say("Key it in."),
                new Pressed("5553569377#", "5553569377"),
                WORDS,
                say("Thanks.")))
        .contains("'Key it in' -> 5553569377");
    assertThat(unsaid).containsExactly("press 5553569377# (without its #)");
  }

  @Test
  void endsBeforeKeysThatAreNoNumber() {
    assertThat(lines(RICH, KEYS, say("Key it in."), new Pressed("*", "*"), WORDS, say("Thanks.")))
        .containsExactly("TestInitiated ->", "'Key it in' -> EndTest");
    assertThat(unsaid)
        .containsExactly("press * (a key is a number there); the test ends before it");
  }

  @Test
  void endsBeforeNoise() {
    assertThat(lines(RICH, KEYS, say("Key it in."), new CallEvent.Noisy(), WORDS, say("Thanks.")))
        .containsExactly("TestInitiated ->", "'Key it in' -> EndTest");
  }

  @Test
  void waitsInSilenceAndHangsUp() {
    assertThat(
            lines(
                RICH,
                KEYS,
                say("Key it in."),
                new CallEvent.Silent(),
                KEYS,
                say("Once more."),
                new CallEvent.HungUp()))
        .containsExactly("TestInitiated ->", "'Key it in' ->", "'Once more' -> Disconnect EndTest");
  }

  @Test
  void assertsWhatWasSetBeforeTheLastThingObserved() {
    assertThat(
            lines(
                RICH,
                WORDS,
                say("Hello there."),
                new Attribute("vanityStatus", "offer"),
                LEX,
                say("Well?"),
                new Said("goodbye"),
                new Attribute("vanityOutcome", "goodbye")))
        .contains("FlowActionStarted -> goodbye $.Attributes.vanityStatus=offer EndTest");
    assertThat(
            lines(
                new Dialect(true, false),
                new Attribute("vanityStatus", "offer"),
                WORDS,
                say("Hello there.")))
        .containsExactly("TestInitiated ->", "'Hello there' -> EndTest");
  }

  @Test
  void saysThatItCannotTellWhatWasNotSaidNorTheEnd() {
    lines(RICH, WORDS, say("Bye now."), new Expect("not sorry", true), new Expect("end", true));

    assertThat(unsaid).containsExactly("expect not sorry", "expect end");
  }
}
