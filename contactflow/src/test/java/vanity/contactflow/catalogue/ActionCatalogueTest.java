package vanity.contactflow.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionCatalogueTest {

  @ParameterizedTest
  @CsvSource({
    "MessageParticipant, PlayPrompt",
    "GetParticipantInput, GetUserInput",
    "ConnectParticipantWithLexBot, GetUserInput",
    "UpdateFlowAttributes, SetAttributes",
    "TransferToFlow, Transfer",
    "Wait, Wait",
    "Unheard, Unheard"
  })
  void knowsWhatFlowLogsCallAType(String type, String logged) {
    assertThat(ActionCatalogue.logged(type)).isEqualTo(logged);
  }

  @ParameterizedTest
  @CsvSource({
    "PlayPrompt, MessageParticipant",
    "StoreUserInput, GetParticipantInput",
    "Transfer, TransferContactToQueue",
    "UpdateRoutingCriteria, UpdateContactRoutingCriteria",
    "GetDigits, GetParticipantInput",
    "MessageParticipent, MessageParticipant",
    "messageparticipant, MessageParticipant",
    "InvokeLamda, InvokeLambdaFunction"
  })
  void knowsWhatAuthorsMeanByANameThatDoesNotExist(String name, String type) {
    assertThat(ActionCatalogue.meant(name)).contains(type);
  }

  /** All of them: a name at the wrong block would send its author astray. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MessageParticipant | PlayPrompt Say Speak
          MessageParticipantIteratively | LoopPrompts
          UpdateContactTextToSpeechVoice | SetVoice
          UpdateContactMediaStreamingBehavior | StartMediaStreaming StopMediaStreaming
          GetParticipantInput | CollectDigits GetDTMF GetDigits GetUserInput Menu StoreCustomerInput StoreUserInput
          ConnectParticipantWithLexBot | ConnectParticipant
          UpdateContactRecordingBehavior | SetRecordingBehavior
          InvokeLambdaFunction | InvokeAWSLambdaFunction InvokeExternalResource InvokeLambda
          UpdateContactAttributes | SetAttributes SetContactAttribute SetContactAttributes
          UpdateFlowAttributes | SetFlowAttributes
          UpdateFlowLoggingBehavior | SetLoggingBehavior
          UpdateContactData | SetContactData SetLanguage
          UpdateContactEventHooks | SetDisconnectFlow SetEventFlow SetEventHook SetWhisperFlow
          UntagContact | UnTagContact
          Compare | Branch CheckAttribute CheckContactAttribute CheckContactAttributes
          CheckHoursOfOperation | CheckHours CheckOperatingHours
          CheckMetricData | CheckQueueStatus CheckStaffing
          GetMetricData | GetQueueMetrics
          CheckOutboundCallStatus | CheckCallProgress
          DisconnectParticipant | Disconnect DisconnectContact EndCall HangUp Hangup
          EndFlowExecution | End EndFlow
          EndFlowModuleExecution | EndModule Return
          TransferContactToAgent | TransferToAgent
          TransferContactToQueue | Transfer TransferToQueue
          TransferToFlow | TransferContactToFlow
          UpdateContactTargetQueue | SetQueue SetWorkingQueue
          UpdateContactRoutingCriteria | SetRoutingCriteria UpdateRoutingCriteria
          TransferParticipantToThirdParty | DialNumber TransferToNumber TransferToPhoneNumber
          UpdateContactCallbackNumber | SetCallbackNumber
          CreateCallbackContact | CreateCallback TransferToCallback
          InvokeFlowModule | InvokeModule
          UpdatePreviousContactParticipantState | HoldCustomerOrAgent
          """)
  void knowsWhatEachCirculatingNameMeans(String type, String names) {
    assertThat(ActionCatalogue.rule(type).orElseThrow().names().circulating())
        .containsExactlyInAnyOrder(names.split(" "));
  }

  @Test
  void aNameMeansOneTypeAndIsNotOneItself() {
    List<String> circulating =
        ActionCatalogue.types().stream()
            .flatMap(
                type -> ActionCatalogue.rule(type).orElseThrow().names().circulating().stream())
            .toList();

    assertThat(circulating).hasSizeGreaterThan(40).doesNotHaveDuplicates();
    assertThat(new HashSet<>(circulating)).doesNotContainAnyElementsOf(ActionCatalogue.types());
  }
}
