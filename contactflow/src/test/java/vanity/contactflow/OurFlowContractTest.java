package vanity.contactflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vanity.contract.Absent;
import vanity.contract.FlowAnswer;
import vanity.contract.FlowPlaceholders;
import vanity.contract.FlowRequest;
import vanity.contract.LexSession;
import vanity.contract.OpeningStatus;

/** Our flows say what the contract says: no name in them that the function does not know. */
class OurFlowContractTest {
  private static final Pattern ANSWERED = Pattern.compile("\\$\\.External\\.(\\w+)");
  private static final Pattern IN_SESSION =
      Pattern.compile("\\$\\.Lex\\.SessionAttributes\\.(\\w+)");

  private static final Pattern IN_CONTACT = Pattern.compile("\\$\\.Attributes\\.(\\w+)");

  private final String text = TestValues.fill(FlowTemplate.vanityLine());
  private final String queueText = TestValues.fill(FlowTemplate.inTheQueue());
  private final Flow flow = FlowReader.flow(text);
  private final Flow queueFlow = FlowReader.flow(queueText);

  @Test
  void haveThePlaceholdersThatADeploymentFills() {
    assertThat(FlowTemplate.vanityLine().placeholders()).isEqualTo(FlowPlaceholders.all());
    assertThat(FlowTemplate.inTheQueue().placeholders()).isEqualTo(FlowPlaceholders.inTheQueue());
  }

  /** A fault names a block by its identifier, and coverage counts by it. */
  @Test
  void shareNoIdentifier() {
    assertThat(identifiers(queueFlow)).doesNotContainAnyElementsOf(identifiers(flow));
  }

  /** Flow attributes do not reach another flow, so what it needs goes with the contact. */
  @Test
  void handOverInTheContactWhatTheQueueFlowReads() {
    var handedOver = new TreeSet<String>();
    flow.actions()
        .forEach(action -> handedOver.addAll(action.parameters().at("Attributes").names()));

    assertThat(names(IN_CONTACT, queueText)).isNotEmpty().isSubsetOf(handedOver);
  }

  /** What a call remembers holds numbers, and contact records are kept for years. */
  @Test
  void leaveNoStateInTheContactRecord() {
    assertThat(queueFlow.action("queue-forget").orElseThrow().parameters().at("Attributes").texts())
        .containsExactly(Map.entry("vanityState", Absent.NONE));
    assertThat(flow.action("agent-forget").orElseThrow().parameters().at("Attributes").texts())
        .containsExactly(Map.entry("vanityState", Absent.NONE));
  }

  @Test
  void listenInTheSameWayInAndOutsideTheQueue() {
    assertThat(queueFlow.action("queue-talk").orElseThrow().parameters())
        .isEqualTo(flow.action("conversation").orElseThrow().parameters());
  }

  @Test
  void askForEveryOperationWithParametersThatTheFunctionKnows() {
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
  void giveTheReasonsThatTheFunctionKnows() {
    assertThat(
            texts(
                actions()
                    .map(action -> action.parameters().at("FlowAttributes"))
                    .map(attributes -> attributes.at(FlowRequest.REASON)),
                "Value"))
        .containsExactlyInAnyOrderElementsOf(with(FlowRequest.reasons(), Absent.NONE));
  }

  @Test
  void readOnlyWhatTheFunctionAnswers() {
    assertThat(names(ANSWERED, text)).isEqualTo(FlowAnswer.names());
    assertThat(FlowAnswer.names()).containsAll(names(ANSWERED, queueText));
  }

  @Test
  void readOnlyWhatTheBotHolds() {
    assertThat(names(IN_SESSION, text))
        .isEqualTo(names(IN_SESSION, queueText))
        .containsExactlyInAnyOrder(LexSession.STATE, LexSession.KEPT, LexSession.OUTCOME);
  }

  @Test
  void branchOnEveryStatusAndOutcome() {
    assertThat(operands(flow, "status")).isEqualTo(OpeningStatus.texts());
    assertThat(operands(flow, "keypad-next")).isEqualTo(FlowAnswer.keypad());
    assertThat(operands(flow, "outcome")).isEqualTo(LexSession.outcomes());
    assertThat(operands(queueFlow, "queue-next")).isEqualTo(FlowAnswer.keypad());
    assertThat(operands(queueFlow, "queue-outcome")).isEqualTo(LexSession.outcomes());
    assertThat(operands(flow, "consent-asked")).containsExactly(FlowPlaceholders.ASK);
  }

  private Stream<FlowAction> actions() {
    return Stream.of(flow, queueFlow).flatMap(each -> each.actions().stream());
  }

  private static Set<String> identifiers(Flow flow) {
    var identifiers = new TreeSet<String>();
    flow.actions().forEach(action -> identifiers.add(action.identifier()));
    return identifiers;
  }

  private static Set<String> with(Set<String> some, String more) {
    var all = new TreeSet<>(some);
    all.add(more);
    return all;
  }

  private Stream<Parameters> invocations() {
    return actions()
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

  private static Set<String> names(Pattern reference, String in) {
    var names = new TreeSet<String>();
    reference.matcher(in).results().forEach(found -> names.add(found.group(1)));
    return names;
  }

  private static Set<String> operands(Flow of, String action) {
    var operands = new TreeSet<String>();
    of.action(action)
        .orElseThrow()
        .transitions()
        .conditions()
        .forEach(condition -> operands.addAll(condition.operands()));
    return operands;
  }
}
