package vanity.contactflow.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.contactflow.check.TestFlow.to;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vanity.contactflow.FlowType;
import vanity.json.Problem;

/**
 * What is inside the parameters of a block, by the row of the block. Facts:
 * docs/wire-formats.md#transitions
 */
class NestedParametersTest {

  /** Type, parameters with a fault inside, errors, and where and what is said. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          MessageParticipant | {"Media":{"Uri":"s3://a/b.wav","SourceType":"FTP","MediaType":"Audio"}} | NoMatchingError | Media.SourceType. 'FTP' must be S3
          MessageParticipant | {"Media":{"SourceType":"S3","MediaType":"Audio"}} | NoMatchingError | Parameters.Media.Uri. Add it
          InvokeLambdaFunction | {"LambdaFunctionARN":"arn:x","InvocationTimeLimitSeconds":"8","ResponseValidation":{"ResponseType":"XML"}} | NoMatchingError | 'XML' must be STRING_MAP or JSON
          InvokeLambdaFunction | {"LambdaFunctionARN":"arn:x","InvocationTimeLimitSeconds":"61","InvocationType":"ASYNCHRONOUS"} | NoMatchingError | from 1 to 60
          InvokeLambdaFunction | {"FunctionArn":"arn:x","LambdaFunctionARN":"arn:x","InvocationTimeLimitSeconds":"8"} | NoMatchingError | Use LambdaFunctionARN
          InvokeLambdaFunction | {"LambdaFunctionARN":"arn:x","InvocationTimeLimitSeconds":"8","LambdaInvocationAttributes":{"a":{"b":"c"}}} | NoMatchingError | LambdaInvocationAttributes.a. The object must be a text
          ConnectParticipantWithLexBot | {"Text":"Hi","LexV2Bot":{"AliasArm":"arn:x","AliasArn":"arn:x"}} | NoMatchingError,NoMatchingCondition | Path: Actions[0].Parameters.LexV2Bot.AliasArm. Use AliasArn
          ConnectParticipantWithLexBot | {"Text":"Hi","LexV2Bot":{}} | NoMatchingError,NoMatchingCondition | LexV2Bot.AliasArn. Add it
          ConnectParticipantWithLexBot | {"Text":"Hi","LexV2Bot":{"AliasArn":"arn:x"},"LexTimeoutSeconds":{"Text":"59"}} | NoMatchingError,NoMatchingCondition | from 60 to 604800
          GetParticipantInput | {"Text":"Hi","StoreInput":"True","InputTimeLimitSeconds":"5","InputValidation":{}} | NoMatchingError | At least one of [CustomValidation, PhoneNumberValidation]
          GetParticipantInput | {"Text":"Hi","StoreInput":"True","InputTimeLimitSeconds":"5","InputValidation":{"CustomValidation":{}}} | NoMatchingError | CustomValidation.MaximumLength. Add it
          GetParticipantInput | {"Text":"Hi","StoreInput":"True","InputTimeLimitSeconds":"5","InputValidation":{"PhoneNumberValidation":{"NumberFormat":"Local"}}} | NoMatchingError,InvalidPhoneNumber | PhoneNumberValidation.CountryCode. Add it
          GetParticipantInput | {"Text":"Hi","StoreInput":"True","InputTimeLimitSeconds":"5","InputValidation":{"CustomValidation":{"MaximumLength":"4"}},"DTMFConfiguration":{"InterdigitTimeLimitSeconds":"21"}} | NoMatchingError | from 1 to 20
          GetParticipantInput | {"Text":"Hi","StoreInput":"True","InputTimeLimitSeconds":"5","InputValidation":{"CustomValidation":{"MaximumLength":"4"}},"DTMFConfiguration":{"InputTerminationSequence":"######"}} | NoMatchingError | must be 1 to 5 of the keys
          UpdateContactMediaStreamingBehavior | {"MediaStreamingState":"Enabled","MediaStreamType":"Audio","Participants":[{"ParticipantType":"Agent","MediaDirections":["To"]}]} | NoMatchingError | Participants[0].ParticipantType. 'Agent' must be Customer
          UpdateContactRecordingBehavior | {"RecordingBehavior":{"RecordedParticipants":{"Agent":"True"}}} | | The object must be a list
          UpdateContactRecordingBehavior | {"RecordingBehavior":{"RecordedParticipants":[],"IVRRecordingBehavior":"On"}} | | 'On' must be Enabled or Disabled
          UpdateContactRecordingAndAnalyticsBehavior | {"VoiceBehavior":{},"ChatBehavior":{}} | NoMatchingError,ChannelMismatch,InFlightRedactionConfigurationFailed | Properties: [VoiceBehavior, ChatBehavior]
          UpdateContactRecordingAndAnalyticsBehavior | {"VoiceBehavior":{}} | NoMatchingError,ChannelMismatch,InFlightRedactionConfigurationFailed | It needs ChatBehavior
          UpdateContactEventHooks | {"EventHooks":{"CustomerQueu":"arn:x"}} | NoMatchingError | 'CustomerQueu' must be AgentHold or
          UpdateContactEventHooks | {"EventHooks":{"CustomerQueue":"arn:x"},"EventHooksConfiguration":{"CustomerQueue":{"DisableExecution":"true"}}} | NoMatchingError | DisableExecution. 'true' must be False
          TagContact | {"Tags":{"aws:a":"b"}} | NoMatchingError | 'aws:a' begins with aws:
          UntagContact | {"TagKeys":[]} | NoMatchingError | holds 0; at least 1
          UpdateContactData | {"IsVoiceIdStreamingEnabled":"true","FraudDetectionThreshold":"101"} | NoMatchingError | from 0 to 100
          UpdateContactRoutingBehavior | {"QueuePriority":"1","QueueTimeAdjustmentSeconds":"-5"} | | Properties: [QueuePriority, QueueTimeAdjustmentSeconds]
          UpdateContactRoutingBehavior | {"QueuePriority":"0"} | | whole number from 1
          UpdateContactRoutingCriteria | {"RoutingCriteria":{"Steps":[{"Expression":{"AttributeCondition":{"Name":"a","Value":"b","ProficiencyLevel":"6","ComparisonOperator":"NumberGreaterOrEqualTo"}}}]}} | NoMatchingError | Steps[0].Expression.AttributeCondition.ProficiencyLevel. '6' must be
          UpdateContactRoutingCriteria | {"RoutingCriteria":{"Steps":[]}} | NoMatchingError | holds 0; at least 1
          TransferParticipantToThirdParty | {"ThirdPartyPhoneNumber":"+12065550100","ThirdPartyConnectionTimeLimitSeconds":"601","ContinueFlowExecution":"True"} | NoMatchingError | from 0 to 600
          TransferParticipantToThirdParty | {"ThirdPartyPhoneNumber":"+12065550100","ThirdPartyConnectionTimeLimitSeconds":"30","ContinueFlowExecution":"True","ThirdPartyDTMFDigits":"12a"} | NoMatchingError | '12a' must be 1 to 50 of
          CreateCallbackContact | {"InitialCallDelaySeconds":"0","MaximumConnectionAttempts":"1","RetryDelaySeconds":"60"} | NoMatchingError | from 1 to 259200
          CreateTask | {"Name":"a","ContactFlowId":"x","DelaySeconds":"5","ScheduledTime":"$.Attributes.t"} | NoMatchingError | Properties: [DelaySeconds, ScheduledTime]
          GetCustomerProfile | {} | NoMatchingError | Parameters.ProfileRequestData. Add it
          GetCustomerProfile | {"ProfileRequestData":{}} | NoMatchingError | At least one of [IdentifierName
          UpdatePreviousContactParticipantState | {"PreviousContactParticipantState":"OnHold"} | NoMatchingError | must be AgentOnHold or CustomerOnHold or OffHold
          ShowView | {"ViewResource":{},"InvocationTimeLimitSeconds":"60"} | NoMatchingError,NoMatchingCondition,TimeLimitExceeded | ViewResource.Id. Add it
          UpdateContactMediaProcessing | {"ChatProcessor":{"ProcessingEnabled":"True"}} | NoMatchingError,ChannelMismatch | ChatProcessor.ChatProcessorSettings. Add it
          """)
  void tellsTheFaultAndItsPath(String type, String parameters, String errors, String said) {
    String[] all = errors == null ? new String[0] : errors.split(",");

    assertThat(TestFlow.onlyError(TestFlow.of(type, parameters, to(all)))).contains(said);
  }

  /** What the service takes though a call may not get on with it: a warning. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          MessageParticipant | {"SSML":"Hello"} | NoMatchingError | does not begin with <speak>
          MessageParticipant | {"SSML":"<speak>Hello <p>you</speak>"} | NoMatchingError | closes <speak> where it is not open
          MessageParticipant | {"SSML":"<speak>Hello <break/>"} | NoMatchingError | never closes <speak>
          MessageParticipant | {"SSML":"<speak>Salt & pepper</speak>"} | NoMatchingError | holds a bare & or <
          UpdateContactTextToSpeechVoice | {"TextToSpeechVoice":"Joanna","TextToSpeechEngine":"Turbo"} | NoMatchingError | is not a supported engine; use standard
          UpdateContactEventHooks | {"EventHooks":{"CustomerQueue":"arn:x","AgentHold":"arn:x"}} | NoMatchingError | holds 2; at most 1
          UpdateContactAttributes | {"Attributes":{}} | NoMatchingError | the block does nothing
          UpdateFlowAttributes | {"FlowAttributes":{"a.b":{"Value":"c"}}} | NoMatchingError | cannot be referred to
          UpdateContactRecordingBehavior | {"RecordingBehavior":{"RecordedParticipants":["Agent","Agent"]}} | | 'Agent' is there twice
          UpdateContactRecordingBehavior | {"RecordingBehavior":{"RecordedParticipants":["agent"]}} | | 'agent' is written Agent
          UpdateContactData | {"LanguageCode":"english"} | NoMatchingError | must be a language such as en-US
          """)
  void doubtsWhatIsTakenAndGoesWrong(String type, String parameters, String errors, String said) {
    String[] all = errors == null ? new String[0] : errors.split(",");
    List<Problem> problems = TestFlow.problems(TestFlow.of(type, parameters, to(all)));

    assertThat(problems).hasSize(1).noneMatch(Problem::isError);
    assertThat(problems.getFirst().message()).contains(said);
  }

  /** What published flows and the documents hold: nothing is said. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          MessageParticipant | {"SSML":"<speak>Hi <break time='1s'/><amazon:effect name='x'>a &amp; b</amazon:effect></speak>"} | NoMatchingError
          MessageParticipant | {"SSML":"$.External.words"} | NoMatchingError
          InvokeLambdaFunction | {"LambdaFunctionARN":"arn:x","InvocationTimeLimitSeconds":"60","InvocationType":"ASYNCHRONOUS"} | NoMatchingError
          UpdateContactTextToSpeechVoice | {"TextToSpeechVoice":"Katie","TextToSpeechEngine":"connect:agentic"} | NoMatchingError
          UpdateContactRoutingBehavior | {"QueuePriority":"9223372036854775807"} |
          UpdateContactRecordingAndAnalyticsBehavior | {"VoiceBehavior":{},"ScreenRecordingBehavior":{"ScreenRecordedParticipants":["Agent"]}} | NoMatchingError,ChannelMismatch
          GetMetricData | {"QueueChannel":"$.Channel"} | NoMatchingError
          GetCustomerProfile | {"ProfileRequestData":{"PhoneNumber":"$.CustomerEndpoint.Address"},"ProfileResponseData":["FirstName"]} | NoMatchingError
          """)
  void saysNothingOfWhatIsSound(String type, String parameters, String errors) {
    String[] all = errors == null ? new String[0] : errors.split(",");

    assertThat(TestFlow.problems(TestFlow.of(type, parameters, to(all)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"CUSTOMER_QUEUE", "MODULE"})
  void checksEveryMessageOfAList(FlowType type) {
    String text =
        TestFlow.of(
            "MessageParticipantIteratively",
            "{\"Messages\":[{\"Text\":\"a\"},{\"Text\":\"\"},{}]}",
            to());

    assertThat(TestFlow.problems(text, type))
        .filteredOn(Problem::isError)
        .extracting(Problem::path)
        .contains("Actions[0].Parameters.Messages[1].Text", "Actions[0].Parameters.Messages[2]");
  }
}
