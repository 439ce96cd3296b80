package vanity.contactflow;

import java.util.Map;
import vanity.json.Problem;

/** Names of action types that circulate but do not exist, with what their authors meant. */
final class UnknownTypes {
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("PlayPrompt", "MessageParticipant"),
          Map.entry("SetVoice", "UpdateContactTextToSpeechVoice"),
          Map.entry("SetLoggingBehavior", "UpdateFlowLoggingBehavior"),
          Map.entry("GetUserInput", "GetParticipantInput"),
          Map.entry("StoreUserInput", "GetParticipantInput"),
          Map.entry("CheckAttribute", "Compare"),
          Map.entry("CheckStaffing", "CheckMetricData"),
          Map.entry("SetCallbackNumber", "UpdateContactCallbackNumber"),
          Map.entry("InvokeExternalResource", "InvokeLambdaFunction"),
          Map.entry("TransferToQueue", "TransferContactToQueue"),
          Map.entry("Transfer", "TransferContactToQueue"),
          Map.entry("Disconnect", "DisconnectParticipant"),
          Map.entry("UnTagContact", "UntagContact"),
          Map.entry("UpdateRoutingCriteria", "UpdateContactRoutingCriteria"));

  private UnknownTypes() {}

  static Problem problem(FlowAction action, Place place) {
    String type = action.type();
    if (type.isEmpty()) {
      return place.error("required-property", Messages.missing(place.path() + ".Type"));
    }
    String meant = MEANT.get(type);
    String todo = meant == null ? "Use a type of the Flow language" : "Use " + meant;
    return place.error("action-type", "Invalid Action type. Type: " + type + ". " + todo + ".");
  }
}
