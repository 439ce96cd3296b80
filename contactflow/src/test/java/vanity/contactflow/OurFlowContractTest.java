package vanity.contactflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vanity.contract.FlowAnswer;
import vanity.contract.FlowPlaceholders;
import vanity.contract.FlowRequest;
import vanity.contract.LexSession;

/** Our flow says what the contract says: no name in it that the function does not know. */
class OurFlowContractTest {
  private static final Pattern ANSWERED = Pattern.compile("\\$\\.External\\.(\\w+)");
  private static final Pattern IN_SESSION =
      Pattern.compile("\\$\\.Lex\\.SessionAttributes\\.(\\w+)");

  private final FlowTemplate template = FlowTemplate.vanityLine();
  private final String text = template.fill(TestValues.ALL);
  private final Flow flow = FlowReader.flow(text);

  @Test
  void hasThePlaceholdersThatADeploymentFills() {
    assertThat(template.placeholders()).isEqualTo(FlowPlaceholders.all());
  }

  @Test
  void asksForEveryOperationWithParametersThatTheFunctionKnows() {
    assertThat(asked(FlowRequest.OPERATION)).isEqualTo(FlowRequest.operations());
    assertThat(invocations().flatMap(parameters -> parameters.names().stream()))
        .containsOnly(
            FlowRequest.OPERATION,
            FlowRequest.AGENT_QUEUE,
            FlowRequest.STATE,
            FlowRequest.REASON,
            FlowRequest.PRESSED);
  }

  @Test
  void givesTheReasonsThatTheFunctionKnows() {
    assertThat(
            texts(
                flow.actions().stream()
                    .map(action -> action.parameters().at("FlowAttributes"))
                    .map(attributes -> attributes.at(FlowRequest.REASON)),
                "Value"))
        .containsAll(FlowRequest.reasons());
  }

  @Test
  void readsOnlyWhatTheFunctionAnswers() {
    assertThat(names(ANSWERED)).isEqualTo(FlowAnswer.names());
  }

  @Test
  void readsOnlyWhatTheBotHolds() {
    assertThat(names(IN_SESSION))
        .containsExactlyInAnyOrder(LexSession.STATE, LexSession.KEPT, LexSession.OUTCOME);
  }

  @Test
  void branchesOnEveryStatusAndOutcome() {
    assertThat(operands("status")).isEqualTo(FlowAnswer.openings());
    assertThat(operands("keypad-next")).isEqualTo(FlowAnswer.keypad());
    assertThat(operands("outcome")).isEqualTo(LexSession.outcomes());
    assertThat(operands("consent-asked")).containsExactly(FlowPlaceholders.ASK);
  }

  private Stream<Parameters> invocations() {
    return flow.actions().stream()
        .filter(action -> action.type().equals("InvokeLambdaFunction"))
        .map(action -> action.parameters().at("LambdaInvocationAttributes"));
  }

  private Set<String> asked(String parameter) {
    return texts(invocations(), parameter);
  }

  private static Set<String> texts(Stream<Parameters> objects, String name) {
    var texts = new TreeSet<String>();
    objects.forEach(object -> object.text(name).ifPresent(texts::add));
    return texts;
  }

  private Set<String> names(Pattern reference) {
    var names = new TreeSet<String>();
    reference.matcher(text).results().forEach(found -> names.add(found.group(1)));
    return names;
  }

  private Set<String> operands(String action) {
    var operands = new TreeSet<String>();
    flow.action(action)
        .orElseThrow()
        .transitions()
        .conditions()
        .forEach(condition -> operands.addAll(condition.operands()));
    return operands;
  }
}
