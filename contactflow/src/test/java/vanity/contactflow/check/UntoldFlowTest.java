package vanity.contactflow.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.contactflow.check.TestFlow.to;

import java.util.List;
import org.junit.jupiter.api.Test;
import vanity.contactflow.FlowReader;
import vanity.contactflow.ParsedFlow;
import vanity.json.Problem;

/** Flows of which nobody says what type they are, and attributes of which nobody says a value. */
class UntoldFlowTest {
  private static final String LOOP =
      TestFlow.of("MessageParticipantIteratively", "{\"Messages\":[{\"Text\":\"Hold.\"}]}", to());

  @Test
  void warnsWhereAnotherTypeHasAllTheBlocks() {
    List<Problem> problems = untold(LOOP);

    assertThat(problems).extracting(Problem::rule).containsExactly("flow-type-unknown");
    assertThat(problems.getFirst().message())
        .contains("only in CUSTOMER_QUEUE, CUSTOMER_HOLD, AGENT_HOLD, MODULE")
        .contains("--type");
  }

  @Test
  void refusesBlocksThatNoTypeHasTogether() {
    String both =
        LOOP.replace(
            "\"Actions\":[",
            "\"Actions\":[{\"Identifier\":\"b\",\"Type\":\"TransferContactToAgent\"},");

    assertThat(untold(both)).extracting(Problem::rule).contains("flow-type");
  }

  @Test
  void refusesTheBlockWhereTheFileTellsItsType() {
    String told = LOOP.replace("\"Metadata\":{}", "\"Metadata\":{\"type\":\"contactFlow\"}");

    assertThat(untold(told)).extracting(Problem::rule).containsExactly("flow-type");
  }

  @Test
  void warnsOfAFlowAttributeThatNobodySets() {
    String text =
        TestFlow.of("MessageParticipant", "{\"Text\":\"Hello $.FlowAttributes.name.\"}", to());

    assertThat(untold(text)).extracting(Problem::rule).containsExactly("never-set");
  }

  @Test
  void warnsOfAContactAttributeOnlyWhereTheFlowSetsOthers() {
    String reads =
        TestFlow.of("MessageParticipant", "{\"Text\":\"Hello $.Attributes.name\"}", to());
    String sets =
        TestFlow.of(
            "UpdateContactAttributes",
            "{\"Attributes\":{\"nmae\":\"$.Attributes.name\"}}",
            to("NoMatchingError"));

    assertThat(untold(reads)).isEmpty();
    assertThat(untold(sets)).extracting(Problem::rule).containsExactly("never-set");
    assertThat(untold(sets.replace("nmae", "name"))).isEmpty();
  }

  private static List<Problem> untold(String text) {
    return FlowCheck.problems((ParsedFlow.Read) FlowReader.read(text));
  }
}
