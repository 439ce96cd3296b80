package vanity.contactflow.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.contactflow.check.TestFlow.accepts;
import static vanity.contactflow.check.TestFlow.onlyError;
import static vanity.contactflow.check.TestFlow.problems;
import static vanity.contactflow.check.TestFlow.to;

import java.util.List;
import org.junit.jupiter.api.Test;
import vanity.contactflow.FlowTemplate;
import vanity.contactflow.FlowType;
import vanity.contactflow.TestValues;
import vanity.json.Problem;

/**
 * The rules that all actions share. Rules of single types: ActionRulesTest. Facts:
 * docs/wire-formats.md#envelope and #transitions
 */
class FlowCheckTest {
  private static final String SPEAK =
      TestFlow.of("MessageParticipant", "{\"Text\":\"Hello\"}", to("NoMatchingError"));

  @Test
  void acceptsASoundFlow() {
    assertThat(problems(SPEAK)).isEmpty();
  }

  @Test
  void acceptsOurOwnFlows() {
    assertThat(problems(TestValues.fill(FlowTemplate.vanityLine()))).isEmpty();
    assertThat(problems(TestValues.fill(FlowTemplate.inTheQueue()), FlowType.CUSTOMER_QUEUE))
        .isEmpty();
  }

  @Test
  void refusesAnotherVersion() {
    assertThat(onlyError(SPEAK.replace("2019-10-30", "2020-01-01")))
        .isEqualTo("flow: Version is '2020-01-01'; write 2019-10-30.");
  }

  @Test
  void refusesAStartThatIsNoAction() {
    String text = SPEAK.replace("\"StartAction\":\"a\"", "\"StartAction\":\"b\"");

    assertThat(onlyError(text)).startsWith("flow: StartAction 'b' names no action");
  }

  @Test
  void refusesMoreActionsThanAFlowMayHave() {
    accepts(SPEAK.replace("\"Actions\":[", "\"Actions\":[" + ends(248)));
    assertThat(onlyError(SPEAK.replace("\"Actions\":[", "\"Actions\":[" + ends(249))))
        .isEqualTo("flow: 251 actions; a flow has at most 250.");
  }

  private static String ends(int count) {
    StringBuilder ends = new StringBuilder();
    for (int i = 0; i < count; i++) {
      ends.append("{\"Identifier\":\"x%d\",\"Type\":\"EndFlowExecution\"},".formatted(i));
    }
    return ends.toString();
  }

  @Test
  void refusesATextThatIsTooLong() {
    String text =
        SPEAK.replace("\"Metadata\":{}", "\"Metadata\":{\"n\":\"" + "x".repeat(256_000) + "\"}");

    assertThat(onlyError(text)).contains("at most 256000 are taken");
  }

  @Test
  void refusesSettingsOutsideAModuleAndAModuleWithoutThem() {
    String module =
        SPEAK.replace("\"Metadata\":{}", "\"Metadata\":{},\"Settings\":{\"Transitions\":[]}");

    assertThat(onlyError(module)).contains("Settings belongs to modules");
    assertThat(onlyError(SPEAK, FlowType.MODULE)).contains("field name: settings");
    assertThat(problems(module, FlowType.MODULE)).isEmpty();
  }

  @Test
  void refusesLongIdentifiers() {
    assertThat(onlyError(renamed("i".repeat(51)))).contains("has 51 characters; at most 50");
    accepts(renamed("i".repeat(50)));
  }

  @Test
  void refusesLettersThatAnIdentifierCannotHold() {
    for (String letter : "% : ( / ) = $ , ; [ ] { }".split(" ")) {
      assertThat(onlyError(renamed("a" + letter))).contains("holds '" + letter + "'");
    }
    accepts(renamed("***Die Begrüßung*** no. 1"));
  }

  @Test
  void refusesIdentifiersThatTheConsoleCannotKeep() {
    assertThat(onlyError(renamed("constructor"))).contains("constructor is reserved");
  }

  @Test
  void refusesTwoActionsWithOneIdentifier() {
    String text = SPEAK.replace(TestFlow.END, TestFlow.END + "," + TestFlow.END);

    assertThat(onlyError(text))
        .isEqualTo("Actions[2] 'end': Another action has this Identifier; rename one.");
  }

  @Test
  void refusesActionsWithoutIdentifierOrType() {
    assertThat(problems(SPEAK.replace("\"Identifier\":\"end\",", "")))
        .extracting(Problem::message)
        .anyMatch(m -> m.contains("Path: Actions[1].Identifier"));
    assertThat(onlyError(SPEAK.replace("\"Type\":\"MessageParticipant\",", "")))
        .contains("Path: Actions[0].Type");
  }

  @Test
  void namesUnknownTypesAndWhatWasMeant() {
    assertThat(onlyError(SPEAK.replace("MessageParticipant", "PlayPrompt")))
        .isEqualTo(
            "Actions[0] 'a': Invalid Action type. Type: PlayPrompt. Use MessageParticipant.");
  }

  @Test
  void refusesParametersThatTheTypeDoesNotHave() {
    assertThat(onlyError(SPEAK.replace("\"Text\":\"Hello\"", "\"Text\":\"Hello\",\"Words\":\"x\"")))
        .contains("Invalid Action property name. Path: Actions[0].Parameters.Words");
  }

  @Test
  void refusesTwoPromptsAndNone() {
    assertThat(
            onlyError(
                SPEAK.replace(
                    "\"Text\":\"Hello\"", "\"Text\":\"a\",\"SSML\":\"<speak>b</speak>\"")))
        .contains("Only one of these properties may be defined. Properties: [Text, SSML]");
    assertThat(onlyError(SPEAK.replace("\"Text\":\"Hello\"", "")))
        .contains("At least one of [Text, SSML, PromptId, Media] must be set");
  }

  @Test
  void refusesEmptyTextsHoweverDeep() {
    assertThat(onlyError(SPEAK.replace("Hello", "")))
        .contains("Empty value in Actions[0].Parameters.Text");
    accepts(SPEAK.replace("Hello", " "));
  }

  @Test
  void tellsValuesToFillAndChecksNothingElseAboutThem() {
    for (String placeholder : List.of("${arn}", "{{arn}}", "%arn%")) {
      String text =
          TestFlow.of(
              "InvokeLambdaFunction",
              "{\"LambdaFunctionARN\":\"%s\",\"InvocationTimeLimitSeconds\":\"%s\"}"
                  .formatted(placeholder, placeholder),
              to("NoMatchingError"));

      assertThat(problems(text)).extracting(Problem::rule).containsExactly("value-to-fill");
    }
  }

  @Test
  void takesNamesThatTheirAuthorTookOutForValuesToFill() {
    String text = TestFlow.of("TransferToFlow", "{\"ContactFlowId\":\"\"}", to("NoMatchingError"));

    assertThat(problems(text)).extracting(Problem::rule).containsExactly("value-to-fill");
  }

  @Test
  void takesNumbersAndTruthValuesWithoutQuotes() {
    assertThat(problems(SPEAK.replace("\"Hello\"", "5,\"SkipWhenDTMFBufferEnabled\":true")))
        .isEmpty();
  }

  @Test
  void refusesAnActionWithoutAWayOn() {
    assertThat(onlyError(SPEAK.replace("\"NextAction\":\"end\",\"Errors\":", "\"Errors\":")))
        .contains("missing required property. Path: Actions[0].Transitions.NextAction");
  }

  @Test
  void refusesLinksThatLeadNowhere() {
    assertThat(
            onlyError(
                SPEAK.replace(
                    "\"NextAction\":\"end\",\"Errors\":", "\"NextAction\":\"x\",\"Errors\":")))
        .contains("leads to 'x', which does not exist");
  }

  @Test
  void tellsOnceWhatStandsThereSeveralTimes() {
    String nowhere =
        SPEAK
            .replaceFirst("\"NextAction\":\"end\"", "\"NextAction\":\"x\"")
            .replaceFirst("\"NextAction\":\"end\"", "\"NextAction\":\"x\"");
    String spelt = SPEAK.replace("Hello", "$.Extrenal.a $.Extrenal.b");
    String branches =
        TestFlow.of(
            "MessageParticipant",
            "{\"Text\":\"Hello\"}",
            TestFlow.to("NoMatchingError", "NoMatchingError", "NoMatchingError"));

    assertThat(rules(nowhere)).containsOnlyOnce("dangling");
    assertThat(rules(spelt)).containsExactly("reference");
    assertThat(rules(branches)).containsExactly("duplicate-error");
    assertThat(Placeholders.of("${a} and ${a}")).containsExactly("${a}");
  }

  @Test
  void goesOnAfterAnActionOfAnUnknownType() {
    assertThat(rules(SPEAK.replace("MessageParticipant", "PlayPrompt")))
        .containsExactly("action-type");
  }

  private static List<String> rules(String text) {
    return TestFlow.problems(text).stream().map(Problem::rule).toList();
  }

  @Test
  void refusesAWayOnAfterAnEnd() {
    assertThat(
            onlyError(
                SPEAK.replace("\"Transitions\":{}", "\"Transitions\":{\"NextAction\":\"a\"}")))
        .contains("Action does not support transitions");
  }

  @Test
  void refusesErrorsThatTheTypeDoesNotHave() {
    assertThat(onlyError(SPEAK.replace("NoMatchingError", "LambdaThrottling")))
        .contains("Invalid Action error. Error: LambdaThrottling, Path: Actions[0]");
  }

  @Test
  void takesPromptsWithoutAnErrorBranchAsTheConsoleWritesThem() {
    assertThat(problems(TestFlow.of("MessageParticipant", "{\"Text\":\"Hello\"}", to()))).isEmpty();
  }

  @Test
  void warnsOfActionsThatNoCallCanReach() {
    String text = SPEAK.replace("\"StartAction\":\"a\"", "\"StartAction\":\"end\"");

    assertThat(problems(text)).extracting(Problem::rule).containsExactly("unreachable");
  }

  @Test
  void warnsOfReferencesToNothing() {
    String text = SPEAK.replace("Hello", "Hello $.Atributes.name");

    assertThat(problems(text))
        .extracting(Problem::message)
        .containsExactly("$.Atributes is not one of the service's attributes; write $.Attributes.");
  }

  @Test
  void tellsAllProblemsAtOnce() {
    String text =
        SPEAK.replace("2019-10-30", "1").replace("Hello", "").replace("NoMatchingError", "Oops");

    assertThat(problems(text))
        .extracting(Problem::rule)
        .containsExactly("version", "empty-value", "error-type");
  }

  @Test
  void refusesActionsWhereTheTypeOfFlowHasNone() {
    String text = SPEAK.replace("\"Actions\"", "\"Actions\"");

    assertThat(problems(text, FlowType.AGENT_WHISPER))
        .extracting(Problem::message)
        .containsExactly(
            "DisconnectParticipant is not allowed in a AGENT_WHISPER flow, only in CONTACT_FLOW,"
                + " CUSTOMER_QUEUE, AGENT_TRANSFER, QUEUE_TRANSFER, MODULE. Remove it.");
    assertThat(problems(text, FlowType.CUSTOMER_HOLD)).hasSize(2);
  }

  private static String renamed(String identifier) {
    return SPEAK
        .replace("\"Identifier\":\"a\"", "\"Identifier\":\"" + identifier + "\"")
        .replace("\"StartAction\":\"a\"", "\"StartAction\":\"" + identifier + "\"");
  }
}
