package vanity.simulator.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vanity.contactflow.Flow;
import vanity.contactflow.FlowReader;
import vanity.contactflow.Link;
import vanity.simulator.line.CallEvent;

class LinkCoverageTest {
  private static final Flow FLOW =
      FlowReader.flow(
          """
          {"Version":"2019-10-30","StartAction":"ask","Metadata":{},"Actions":[
           {"Identifier":"ask","Type":"Compare","Parameters":{"ComparisonValue":"$.Channel"},
            "Transitions":{"NextAction":"end",
             "Conditions":[{"NextAction":"say","Condition":{"Operator":"Equals","Operands":["VOICE"]}}],
             "Errors":[{"NextAction":"end","ErrorType":"NoMatchingCondition"}]}},
           {"Identifier":"say","Type":"MessageParticipant","Parameters":{"Text":"hello"},
            "Transitions":{"NextAction":"end","Errors":[{"NextAction":"end","ErrorType":"NoMatchingError"}]}},
           {"Identifier":"end","Type":"DisconnectParticipant","Parameters":{},"Transitions":{}}]}
          """);

  @Test
  void countsConditionsErrorsAndNextActionsThatCanBeTaken() {
    assertThat(new LinkCoverage(FLOW).links())
        .extracting(Link::toString)
        .containsExactly(
            "ask -VOICE-> say",
            "ask -NoMatchingCondition-> end",
            "say -NextAction-> end",
            "say -NoMatchingError-> end");
  }

  @Test
  void namesTheLinksThatNoCallWalked() {
    LinkCoverage coverage = new LinkCoverage(FLOW);

    coverage.happened(new CallEvent.Branch("ask", "VOICE", "say"));
    coverage.happened(new CallEvent.Branch("say", "NextAction", "end"));

    assertThat(coverage.report())
        .isEqualTo(
            """
            links walked: 2 of 4 (50 %)
              not walked: ask -NoMatchingCondition-> end
              not walked: say -NoMatchingError-> end\
            """);
  }

  @Test
  void thePictureTellsWalkedLinksFromTheOthers() {
    LinkCoverage coverage = new LinkCoverage(FLOW);

    coverage.happened(new CallEvent.Branch("ask", "VOICE", "say"));

    List<String> links =
        coverage
            .pictures()
            .getFirst()
            .lines()
            .filter(line -> line.startsWith("<path class=\"link"))
            .toList();
    assertThat(links).hasSize(4).filteredOn(link -> !link.contains("missing")).hasSize(1);
  }
}
