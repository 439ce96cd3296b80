package vanity.simulator.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.simulator.flow.TestFlows.action;
import static vanity.simulator.flow.TestFlows.flow;
import static vanity.simulator.flow.TestFlows.say;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vanity.contactflow.Flow;
import vanity.simulator.line.CallEvent;
import vanity.simulator.line.CallEvent.Reason;

/** docs/wire-formats.md#transitions */
class LoopRunnerTest {
  private static final String[] LINKS = {"ContinueLooping -> say", "DoneLooping -> end"};

  private static Flow over(String parameters, String... links) {
    return flow(
        action("loop", "Loop", parameters, links),
        say("say", "$.Loop.l.Index $.Loop.l.Element $.Loop.l.Element.n", "loop"));
  }

  @Test
  void takesEachElementInTurn() {
    TestCall call =
        TestCall.through(over("{\"LoopName\":\"l\",\"Elements\":\"$.External.all\"}", LINKS));
    call.contact().set(Contact.EXTERNAL, Map.of("all", List.of("red", Map.of("n", "blue"))));

    assertThat(call.run().reason()).isEqualTo(Reason.DISCONNECTED);
    assertThat(call.said()).containsExactly("0 red ", "1  blue");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Elements", "Array"})
  void readsAnArrayFromAText(String parameter) {
    TestCall call =
        TestCall.through(
            over("{\"LoopName\":\"l\",\"%s\":\"$.Attributes.all\"}".formatted(parameter), LINKS));
    call.contact().put(Contact.ATTRIBUTES, Map.of("all", "[\"red\",\"blue\"]"));

    call.run();

    assertThat(call.said()).containsExactly("0 red ", "1 blue ");
  }

  @Test
  void countsAsItsNameSays() {
    TestCall call = TestCall.through(over("{\"LoopName\":\"l\",\"LoopCount\":\"2\"}", LINKS));

    call.run();

    assertThat(call.said()).containsExactly("0  ", "1  ");
  }

  @Test
  void anArrayThatIsNotThereIsAnErrorOrAnEmptyOne() {
    String parameters = "{\"LoopName\":\"l\",\"Elements\":\"$.External.all\"}";
    TestCall fails =
        TestCall.through(over(parameters, LINKS[0], LINKS[1], "!NoMatchingError -> end"));
    TestCall cannot = TestCall.through(over(parameters, LINKS));

    fails.run();
    cannot.run();

    assertThat(fails.branches()).containsExactly("loop NoMatchingError end");
    assertThat(cannot.branches()).containsExactly("loop DoneLooping end");
    assertThat(cannot.of(CallEvent.Stubbed.class)).hasSize(1);
  }

  @Test
  void aCountThatIsNotSetIsNone() {
    TestCall call = TestCall.through(over("{\"LoopCount\":\"$.Attributes.count\"}", LINKS));

    call.run();

    assertThat(call.branches()).containsExactly("loop DoneLooping end");
  }
}
