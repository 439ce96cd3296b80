package vanity.simulator.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.simulator.flow.TestFlows.action;
import static vanity.simulator.flow.TestFlows.flow;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vanity.simulator.line.CallEvent;

/** docs/wire-formats.md#attributes */
class AttributesRunnerTest {
  private static final String ERROR = "!NoMatchingError -> end";

  @Test
  void contactAttributesAreFilledAndTold() {
    TestCall call =
        TestCall.through(
            flow(
                action(
                    "set",
                    "UpdateContactAttributes",
                    "{\"Attributes\":{\"number\":\"$.CustomerEndpoint.Address\",\"$.Channel\":\"x\"}}",
                    "-> end",
                    ERROR)));

    call.run();

    assertThat(call.contact().texts(Contact.ATTRIBUTES))
        .containsExactlyInAnyOrderEntriesOf(Map.of("number", "+15553569377", "VOICE", "x"));
    assertThat(call.events).contains(new CallEvent.Attribute("number", "+15553569377"));
  }

  @Test
  void flowAttributesAreToldApartFromContactAttributes() {
    TestCall call = TestCall.through(flow(setFlow("state", "v=1"), TestFlows.say("go", "Go.")));

    call.run();

    assertThat(call.events).contains(new CallEvent.Attribute("FlowAttributes.state", "v=1"));
    assertThat(call.contact().texts(Contact.ATTRIBUTES)).isEmpty();
  }

  @Test
  void tooManyAttributesAreRefusedAllTogether() {
    TestCall call =
        TestCall.through(
            flow(
                action(
                    "set",
                    "UpdateContactAttributes",
                    "{\"Attributes\":{\"small\":\"1\",\"large\":\""
                        + "x".repeat(32 * 1024)
                        + "\"}}",
                    "-> end",
                    ERROR)));

    call.run();

    assertThat(call.branches()).containsExactly("set NoMatchingError end");
    assertThat(call.contact().texts(Contact.ATTRIBUTES)).isEmpty();
  }

  @Test
  void flowAttributesEndWithTheirFlowAndContactAttributesDoNot() {
    TestCall call =
        TestCall.through(
                flow(
                    setFlow("state", "v=1"),
                    action(
                        "go", "TransferToFlow", "{\"ContactFlowId\":\"other\"}", "-> end", ERROR)))
            .library(id ->
                java.util.Optional.of(
                    flow(TestFlows.say("hello", "[$.FlowAttributes.state] $.Attributes.name"))));
    call.contact().put(Contact.ATTRIBUTES, Map.of("name", "Ann"));

    call.run();

    assertThat(call.said()).containsExactly("[] Ann");
  }

  private static String setFlow(String name, String value) {
    return action(
        "set",
        "UpdateFlowAttributes",
        "{\"FlowAttributes\":{\"" + name + "\":{\"Value\":\"" + value + "\"}}}",
        "-> go",
        ERROR);
  }
}
