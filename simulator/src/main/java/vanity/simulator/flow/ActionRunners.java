package vanity.simulator.flow;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which runner stands for which action type; what is not here cannot be run. */
final class ActionRunners {
  private static final Map<String, ActionRunner> RUNNERS =
      Map.ofEntries(
          Map.entry("MessageParticipant", new SpeakRunner()),
          Map.entry("GetParticipantInput", new KeysRunner()),
          Map.entry("ConnectParticipantWithLexBot", new LexRunner()),
          Map.entry("InvokeLambdaFunction", new LambdaRunner()),
          Map.entry("UpdateContactAttributes", AttributesRunner.ofContact()),
          Map.entry("UpdateFlowAttributes", AttributesRunner.ofFlow()),
          Map.entry("UpdateContactTextToSpeechVoice", SettingRunners::voice),
          Map.entry("UpdateContactData", SettingRunners::data),
          Map.entry("UpdateFlowLoggingBehavior", ActionRunners::nothing),
          Map.entry("UpdateContactRecordingBehavior", ActionRunners::nothing),
          Map.entry("Compare", BranchRunners::compare),
          Map.entry("Loop", BranchRunners::loop),
          Map.entry("CheckHoursOfOperation", BranchRunners::hours),
          Map.entry("CheckMetricData", BranchRunners::metric),
          Map.entry("DistributeByPercentage", BranchRunners::share),
          Map.entry("Wait", BranchRunners::wait),
          Map.entry("UpdateContactTargetQueue", RoutingRunners::targetQueue),
          Map.entry("TransferContactToQueue", RoutingRunners::toQueue),
          Map.entry("TransferToFlow", RoutingRunners::toFlow),
          Map.entry("DisconnectParticipant", RoutingRunners::disconnect),
          Map.entry("EndFlowExecution", RoutingRunners::endFlow));

  private ActionRunners() {}

  static Optional<ActionRunner> runner(String type) {
    return Optional.ofNullable(RUNNERS.get(type));
  }

  static Set<String> types() {
    return RUNNERS.keySet();
  }

  // Nothing of this is heard in the call.
  private static Outcome nothing(vanity.contactflow.FlowAction action, FlowCall call) {
    return Outcome.next();
  }
}
