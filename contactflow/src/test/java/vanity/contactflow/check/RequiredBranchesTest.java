package vanity.contactflow.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vanity.contactflow.ErrorBranch;
import vanity.contactflow.FlowAction;
import vanity.contactflow.FlowReader;
import vanity.contactflow.FlowType;
import vanity.contactflow.catalogue.ActionCatalogue;
import vanity.contactflow.catalogue.ActionRule;
import vanity.contactflow.catalogue.SoundAction;
import vanity.json.Problem;

/** Every row of the catalogue: accepted with all its error branches, refused without any one. */
class RequiredBranchesTest {

  static Stream<String> types() {
    return ActionCatalogue.types().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void eachIsMissedByItself(String type) throws IOException {
    List<String> required = required(type);

    assertThat(errors(type, required)).isEmpty();
    for (String left : required) {
      assertThat(errors(type, required.stream().filter(it -> !it.equals(left)).toList()))
          .as(left)
          .hasSize(1)
          .first()
          .extracting(Problem::message)
          .asString()
          .contains("Action is missing required error. Error: " + left);
    }
  }

  @Test
  void mostTypesHaveSome() throws IOException {
    long some = 0;
    for (String type : ActionCatalogue.types()) {
      some += required(type).isEmpty() ? 0 : 1;
    }

    assertThat(some).isGreaterThan(ActionCatalogue.types().size() / 2L);
  }

  private static List<String> required(String type) throws IOException {
    if (type.equals("GetParticipantInput")) {
      return List.of(ErrorBranch.TIME_LIMIT, ErrorBranch.NO_CONDITION, ErrorBranch.ANY);
    }
    FlowAction bare = FlowReader.flow(flow(type, List.of())).actions().getFirst();
    return ActionCatalogue.rule(type).orElseThrow().errors().requiredOf(bare).distinct().toList();
  }

  private static List<Problem> errors(String type, List<String> branches) throws IOException {
    return TestFlow.problems(flow(type, branches), flowType(type)).stream()
        .filter(Problem::isError)
        .toList();
  }

  private static FlowType flowType(String type) {
    return Stream.of(FlowType.values())
        .filter(ActionCatalogue.rule(type).orElseThrow().flowTypes()::contains)
        .findFirst()
        .orElseThrow();
  }

  private static String flow(String type, List<String> branches) throws IOException {
    SoundAction sound = SoundAction.of(type);
    boolean ends = ActionCatalogue.rule(type).orElseThrow().next() == ActionRule.Next.TERMINAL;
    String transitions =
        ends
            ? "{}"
            : JSON.std.asString(
                Map.of(
                    "NextAction",
                    "end",
                    "Conditions",
                    sound.conditions(),
                    "Errors",
                    branches.stream()
                        .map(it -> Map.of("ErrorType", it, "NextAction", "end"))
                        .toList()));
    String text = TestFlow.of(type, JSON.std.asString(sound.parameters()), transitions);
    // What ends a call ends no module, and the other way round.
    return flowType(type) == FlowType.MODULE
        ? text.replace("\"Metadata\":{}", "\"Metadata\":{},\"Settings\":{}")
            .replace("DisconnectParticipant", "EndFlowModuleExecution")
        : flowType(type).name().endsWith("HOLD") || flowType(type).name().endsWith("WHISPER")
            ? text.replace("DisconnectParticipant", "EndFlowExecution")
            : text;
  }
}
