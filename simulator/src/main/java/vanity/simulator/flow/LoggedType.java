package vanity.simulator.flow;

import java.util.Map;

/** The names that flow logs give to blocks: older ones than the Flow language has. */
final class LoggedType {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("MessageParticipant", "PlayPrompt"),
          Map.entry("GetParticipantInput", "GetUserInput"),
          Map.entry("ConnectParticipantWithLexBot", "GetUserInput"),
          Map.entry("InvokeLambdaFunction", "InvokeExternalResource"),
          Map.entry("UpdateContactAttributes", "SetAttributes"),
          Map.entry("UpdateFlowAttributes", "SetAttributes"),
          Map.entry("UpdateFlowLoggingBehavior", "SetLoggingBehavior"),
          Map.entry("UpdateContactRecordingBehavior", "SetRecordingBehavior"),
          Map.entry("UpdateContactTextToSpeechVoice", "SetVoice"),
          Map.entry("UpdateContactData", "SetContactData"),
          Map.entry("UpdateContactTargetQueue", "SetQueue"),
          Map.entry("CheckHoursOfOperation", "CheckHoursOfOperation"),
          Map.entry("Compare", "CheckAttribute"),
          Map.entry("TransferContactToQueue", "Transfer"),
          Map.entry("TransferToFlow", "Transfer"),
          Map.entry("DisconnectParticipant", "Disconnect"));

  private LoggedType() {}

  static String of(String type) {
    return NAMES.getOrDefault(type, type);
  }
}
