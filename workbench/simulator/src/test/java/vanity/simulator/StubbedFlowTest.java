package vanity.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vanity.simulator.line.CallClock;
import vanity.simulator.line.CallEvent;
import vanity.simulator.line.CallEvent.Reason;
import vanity.simulator.line.CallerInput;
import vanity.simulator.stub.Stubs;

class StubbedFlowTest {
  @TempDir private Path folder;

  /** Says the contact's queue and tier, then comes to one more block. */
  private static final String FLOW =
      """
      {"Version":"2019-10-30","StartAction":"say","Metadata":{%s},"Actions":[
       {"Identifier":"say","Type":"MessageParticipant",
        "Parameters":{"Text":"[$.Queue.Name] [$.Attributes.tier] [$.Channel]"},
        "Transitions":{"NextAction":"then","Errors":[],"Conditions":[]}},
       {"Identifier":"then",%s},
       {"Identifier":"end","Type":"EndFlowExecution","Parameters":{},"Transitions":{}}]}
      """;

  private static final String END =
      "\"Type\":\"EndFlowExecution\",\"Parameters\":{},\"Transitions\":{}";

  @ParameterizedTest
  @CsvSource({
    "CONTACT_FLOW, '[] [] [VOICE]'",
    "MODULE, '[] [] [VOICE]'",
    "CUSTOMER_QUEUE, '[queue] [] [VOICE]'",
    "customerWhisper, '[queue] [] [VOICE]'",
    "AGENT_TRANSFER, '[queue] [] [VOICE]'",
    "queueTransfer, '[queue] [] [VOICE]'"
  })
  void aFlowBehindAQueueStartsWithOne(String type, String said) throws IOException {
    assertThat(call(FLOW.formatted("\"type\":\"" + type + "\"", END), "{}").heard())
        .isEqualTo(said);
  }

  @Test
  void blocksTellTheTypeWhereTheFileDoesNot() throws IOException {
    String hold =
        "\"Type\":\"MessageParticipantIteratively\",\"Parameters\":{\"Messages\":[{\"Text\":\"Hold.\"}]},"
            + "\"Transitions\":{}";

    Transcript call = call(FLOW.formatted("", hold), "{}");

    assertThat(call.heard()).isEqualTo("[queue] [] [VOICE] Hold.");
    assertThat(call.end().orElseThrow().reason()).isEqualTo(Reason.WAITING);
  }

  @Test
  void aContactBringsWhatTheStubsSay() throws IOException {
    String stubs =
        "{\"attributes\":{\"tier\":\"Gold\"},\"channel\":\"CHAT\",\"queue\":\"arn:x/queue/7\"}";

    assertThat(call(FLOW.formatted("", END), stubs).heard()).isEqualTo("[7] [Gold] [CHAT]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          InvokeLambdaFunction | {"LambdaFunctionARN":"f"}             | no Lambda f is here: it answers {}
          InvokeFlowModule     | {"FlowModuleId":"m"}                  | no module m is here: goes on at Success
          ConnectParticipantWithLexBot | {"Text":"Yes?","LexV2Bot":{"AliasArn":"b"}} | no bot b is here: it knows the names of its intents
          """)
  void saysLoudlyWhatIsMissing(String type, String parameters, String said) throws IOException {
    String block =
        """
        "Type":"%s","Parameters":%s,"Transitions":{"NextAction":"end","Conditions":[],"Errors":[
         {"ErrorType":"NoMatchingError","NextAction":"end"},
         {"ErrorType":"NoMatchingCondition","NextAction":"end"}]}
        """
            .formatted(type, parameters);

    assertThat(call(FLOW.formatted("", block), "{}").text()).contains("STUB    then: " + said);
  }

  private Transcript call(String flow, String stubs) throws IOException {
    Path file = Files.writeString(folder.resolve("flow.json"), flow);
    var transcript = new Transcript(new CallClock(Instant.EPOCH));
    var plan = new CallPlan("contact-1", "+12065550142", Instant.EPOCH, Office.PLAIN, Set.of());
    StubbedFlow.read(file, Stubs.read(stubs, folder))
        .call(plan, _ -> new CallerInput.HungUp(), transcript);
    assertThat(transcript.events().getLast().event()).isInstanceOf(CallEvent.End.class);
    return transcript;
  }
}
