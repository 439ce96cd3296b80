package vanity.contactflow.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.contactflow.check.TestFlow.accepts;
import static vanity.contactflow.check.TestFlow.onlyError;
import static vanity.contactflow.check.TestFlow.to;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vanity.contactflow.FlowType;
import vanity.json.Problem;

/**
 * The rows of the catalogue, each by a flow that keeps it and one that breaks it. Facts:
 * docs/wire-formats.md#transitions, #menus, #stored-input, #compare, #loop, #lex-block and
 * #transfers
 */
class ActionRulesTest {
  private static final String ANY = "NoMatchingError";
  private static final String NONE = "NoMatchingCondition";
  private static final String LIMIT = "InputTimeLimitExceeded";

  /** Type, its parameters, and errors it must have: taking any of them away is an error. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          InvokeLambdaFunction | {"LambdaFunctionARN":"arn:x","InvocationTimeLimitSeconds":"8"} | NoMatchingError
          UpdateContactAttributes | {"Attributes":{"a":"b"}} | NoMatchingError
          UpdateFlowAttributes | {"FlowAttributes":{"a":{"Value":"b"}}} | NoMatchingError
          UpdateContactRecordingAndAnalyticsBehavior | {"VoiceBehavior":{}} | NoMatchingError,ChannelMismatch
          UpdateContactRecordingAndAnalyticsBehavior | {"VoiceBehavior":{"VoiceRecordingBehavior":{"RecordedParticipants":[],"IVRRecordingBehavior":"Enabled"}}} | NoMatchingError,ChannelMismatch
          UpdateContactData | {"LanguageCode":"en-US"} | NoMatchingError
          UpdateContactEventHooks | {"EventHooks":{"CustomerQueue":"arn:x"}} | NoMatchingError
          TagContact | {"Tags":{"a":"b"}} | NoMatchingError
          Compare | {"ComparisonValue":"$.Attributes.a"} | NoMatchingCondition
          GetMetricData | {} | NoMatchingError
          DistributeByPercentage | {} | NoMatchingCondition
          ConnectParticipantWithLexBot | {"Text":"Hi","LexV2Bot":{"AliasArn":"arn:x"}} | NoMatchingError,NoMatchingCondition
          TransferContactToQueue | {} | QueueAtCapacity,NoMatchingError
          UpdateContactTargetQueue | {"QueueId":"arn:x"} | NoMatchingError
          TransferToFlow | {"ContactFlowId":"arn:x"} | NoMatchingError
          UpdateContactCallbackNumber | {"CallbackNumber":"$.Attributes.n"} | InvalidCallbackNumber,CallbackNumberNotDialable
          InvokeFlowModule | {"FlowModuleId":"arn:x"} | NoMatchingError
          ShowView | {"ViewResource":{"Id":"x"},"InvocationTimeLimitSeconds":"60"} | NoMatchingCondition,NoMatchingError,TimeLimitExceeded
          GetParticipantInput | {"Text":"Hi","StoreInput":"False","InputTimeLimitSeconds":"5"} | InputTimeLimitExceeded,NoMatchingCondition,NoMatchingError
          """)
  void demandsAnErrorBranchForEachRequiredError(String type, String parameters, String errors) {
    List<String> all = List.of(errors.split(","));

    accepts(TestFlow.of(type, parameters, to(all, List.of())));
    for (String left : all) {
      List<String> others = all.stream().filter(e -> !e.equals(left)).toList();
      assertThat(onlyError(TestFlow.of(type, parameters, to(others, List.of()))))
          .contains("Action is missing required error. Error: " + left);
    }
  }

  /** Type, parameters with one that breaks its rule, the errors it needs, and what is said. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          InvokeLambdaFunction | {"LambdaFunctionARN":"arn:x","InvocationTimeLimitSeconds":"9"} | NoMatchingError | '9' must be a whole number from 1 to 8
          InvokeLambdaFunction | {"LambdaFunctionARN":"arn:x"} | NoMatchingError | Parameters.InvocationTimeLimitSeconds. Add it
          InvokeLambdaFunction | {"InvocationTimeLimitSeconds":"8"} | NoMatchingError | Parameters.LambdaFunctionARN. Add it
          UpdateFlowAttributes | {"FlowAttributes":{"a":"b"}} | NoMatchingError | flat texts are refused
          UpdateFlowLoggingBehavior | {"FlowLoggingBehavior":"On"} | | 'On' must be Enabled or Disabled
          UpdateContactRecordingBehavior | {"RecordingBehavior":{"Record":"x"}} | | Parameters.RecordingBehavior.Record. Remove it
          UpdateContactRecordingAndAnalyticsBehavior | {"VoiceBehavior":{"RecordedParticipants":[]}} | NoMatchingError,ChannelMismatch | Parameters.VoiceBehavior.RecordedParticipants
          Compare | {"ComparisonValue":"hello"} | NoMatchingCondition | must be one reference
          Compare | {"ComparisonValue":"$.External"} | NoMatchingCondition | must be one reference
          UpdateContactTextToSpeechVoice | {"TextToSpeechVoice":"Joanna","LanguageCode":"en-US"} | NoMatchingError | Invalid Action property name
          UpdateContactData | {} | NoMatchingError | At least one of
          ConnectParticipantWithLexBot | {"LexV2Bot":{"AliasArn":"arn:x"}} | NoMatchingError,NoMatchingCondition | At least one of [Text, SSML
          ConnectParticipantWithLexBot | {"Text":"Hi","LexV2Bot":{"AliasArn":"a"},"LexBot":{"Name":"b"}} | NoMatchingError,NoMatchingCondition | Properties: [LexV2Bot, LexBot]
          TransferContactToQueue | {"QueueId":"arn:x"} | QueueAtCapacity,NoMatchingError | Invalid Action property name
          """)
  void checksParameters(String type, String parameters, String errors, String said) {
    String[] all = errors == null ? new String[0] : errors.split(",");

    assertThat(onlyError(TestFlow.of(type, parameters, to(all)))).contains(said);
  }

  @Test
  void allowsNoErrorBranchWhereTheServiceHasNone() {
    assertThat(
            onlyError(
                TestFlow.of(
                    "UpdateFlowLoggingBehavior", "{\"FlowLoggingBehavior\":\"Enabled\"}", to(ANY))))
        .contains("Invalid Action error. Error: NoMatchingError");
    assertThat(
            onlyError(
                TestFlow.of(
                    "UpdateContactRecordingBehavior",
                    "{\"RecordingBehavior\":{\"IVRRecordingBehavior\":\"Enabled\"}}",
                    to(ANY))))
        .contains("Invalid Action error. Error: NoMatchingError");
  }

  @Test
  void branchesOnALambdasAnswerOnlyWithACompare() {
    String text =
        TestFlow.of(
            "InvokeLambdaFunction",
            "{\"LambdaFunctionARN\":\"arn:x\",\"InvocationTimeLimitSeconds\":\"8\"}",
            to(List.of(ANY), List.of("found")));

    assertThat(onlyError(text)).contains("Branch with a Compare after InvokeLambdaFunction");
  }

  @Test
  void aLoopHasExactlyItsTwoConditions() {
    String parameters = "{\"LoopCount\":\"3\"}";

    accepts(
        TestFlow.of("Loop", parameters, to(List.of(), List.of("ContinueLooping", "DoneLooping"))));
    assertThat(onlyError(TestFlow.of("Loop", parameters, to(List.of(), List.of("DoneLooping")))))
        .contains("Give it exactly [ContinueLooping, DoneLooping]");
  }

  @Test
  void hoursHaveExactlyTheirTwoConditions() {
    assertThat(
            onlyError(
                TestFlow.of("CheckHoursOfOperation", "{}", to(List.of(ANY), List.of("True")))))
        .contains("Give it exactly [True, False]");
  }

  @Test
  void anOperandIsOneTextAndNotEmpty() {
    String compare =
        TestFlow.of(
            "Compare", "{\"ComparisonValue\":\"$.Attributes.a\"}", to(List.of(NONE), List.of("x")));

    accepts(compare);
    assertThat(onlyError(compare.replace("[\"x\"]", "[\"x\",\"y\"]"))).contains("has 2 operands");
    assertThat(onlyError(compare.replace("[\"x\"]", "[\"\"]")))
        .contains("no comparison with nothing");
  }

  @Test
  void onlyOperatorsOfTheLanguageCompare() {
    String compare =
        TestFlow.of(
            "Compare", "{\"ComparisonValue\":\"$.Attributes.a\"}", to(List.of(NONE), List.of("x")));

    for (String operator : List.of("TextContains", "NumberLessOrEqualTo", "KeyExists")) {
      accepts(compare.replace("Equals", operator));
    }
    for (String operator : List.of("And", "Contains", "NumberEquals")) {
      assertThat(onlyError(compare.replace("Equals", operator)))
          .contains("'" + operator + "' is not taken");
    }
  }

  @Test
  void menusBranchOnOneKey() {
    String menu =
        TestFlow.of(
            "GetParticipantInput",
            "{\"Text\":\"Hi\",\"StoreInput\":\"False\",\"InputTimeLimitSeconds\":\"5\"}",
            to(List.of(ANY, NONE, LIMIT), List.of("1", "*")));

    accepts(menu);
    assertThat(onlyError(menu.replace("\"*\"", "\"12\""))).contains("'12' is not taken here");
    assertThat(onlyError(menu.replace("\"StoreInput\":\"False\",", "")))
        .contains("StoreInput. Add it");
    assertThat(onlyError(menu.replace(",\"InputTimeLimitSeconds\":\"5\"", "")))
        .contains("InputTimeLimitSeconds. Add it");
    assertThat(onlyError(menu.replace("\"5\"", "\"0\""))).contains("from 1 to 180");
    assertThat(
            onlyError(
                menu.replace(
                    "\"Text\"",
                    "\"InputValidation\":{\"CustomValidation\":{\"MaximumLength\":\"4\"}},\"Text\"")))
        .contains("takes no InputValidation");
  }

  @Test
  void storedInputSaysWhatItTakesAndHasNoConditions() {
    String store =
        TestFlow.of(
            "GetParticipantInput",
            """
            {"Text":"Hi","StoreInput":"True","InputTimeLimitSeconds":"5",
             "InputValidation":{"CustomValidation":{"MaximumLength":"10"}}}\
            """,
            to(ANY));

    accepts(store);
    assertThat(
            onlyError(
                store.replace(
                    "\"CustomValidation\"",
                    "\"PhoneNumberValidation\":{\"NumberFormat\":\"E164\"},\"CustomValidation\"")))
        .contains("Only one of these properties may be defined");
    assertThat(
            onlyError(
                store.replace("\"Conditions\":[]", "\"Conditions\":[" + condition("1") + "]")))
        .contains("Branch with a Compare on $.StoredCustomerInput");
    assertThat(onlyError(store.replace("\"Errors\":[", "\"Errors\":[" + error(LIMIT) + ",")))
        .contains("arrives as the text Timeout");
    assertThat(
            onlyError(
                store.replace("\"Errors\":[", "\"Errors\":[" + error("InvalidPhoneNumber") + ",")))
        .contains("needs PhoneNumberValidation");
    accepts(
        store
            .replace(
                "\"CustomValidation\":{\"MaximumLength\":\"10\"}",
                "\"PhoneNumberValidation\":{\"NumberFormat\":\"E164\"}")
            .replace("\"Errors\":[", "\"Errors\":[" + error("InvalidPhoneNumber") + ","));
  }

  @Test
  void aThirdPartyCallThatNeverComesBackHasNoErrorsOfOne() {
    String call =
        TestFlow.of(
            "TransferParticipantToThirdParty",
            """
            {"ThirdPartyPhoneNumber":"+15555550100","ThirdPartyConnectionTimeLimitSeconds":"30",
             "ContinueFlowExecution":"True"}\
            """,
            to(ANY, "CallFailed"));

    accepts(call);
    assertThat(onlyError(call.replace("\"True\"", "\"False\"")))
        .contains("needs no ContinueFlowExecution False");
  }

  @Test
  void loopPromptsNeedNoWayOn() {
    String text =
        """
        {"Version":"2019-10-30","StartAction":"a","Metadata":{},"Actions":[
         {"Identifier":"a","Type":"MessageParticipantIteratively",
          "Parameters":{"Messages":[{"Text":"Please hold."}]},"Transitions":{}}]}\
        """;

    assertThat(TestFlow.problems(text, FlowType.CUSTOMER_QUEUE)).noneMatch(Problem::isError);
  }

  private static String error(String type) {
    return "{\"NextAction\":\"end\",\"ErrorType\":\"" + type + "\"}";
  }

  private static String condition(String operand) {
    return "{\"NextAction\":\"end\",\"Condition\":{\"Operator\":\"Equals\",\"Operands\":[\""
        + operand
        + "\"]}}";
  }
}
