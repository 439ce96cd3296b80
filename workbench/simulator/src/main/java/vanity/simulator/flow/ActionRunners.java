package vanity.simulator.flow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which runner stands for which action type; services that are not here are stubbed. */
final class ActionRunners {
  private static final Map<String, ActionRunner> RUNNERS = new TreeMap<>();

  static {
    RUNNERS.putAll(talking());
    RUNNERS.putAll(deciding());
    RUNNERS.putAll(routing());
    // Nothing of these is heard in the call, and nothing in a flow reads what they set.
    List.of(
            "CreateCallbackContact",
            "TagContact",
            "UntagContact",
            "UpdateContactMediaStreamingBehavior",
            "UpdateContactRecordingAndAnalyticsBehavior",
            "UpdateContactRecordingBehavior",
            "UpdateContactRoutingBehavior",
            "UpdateContactRoutingCriteria",
            "UpdateFlowLoggingBehavior",
            "UpdatePreviousContactParticipantState")
        .forEach(type -> RUNNERS.put(type, (_, _) -> BlockOutcome.next()));
  }

  private ActionRunners() {}

  static ActionRunner runner(String type) {
    return RUNNERS.getOrDefault(type, StubbedRunner::run);
  }

  static Set<String> types() {
    return RUNNERS.keySet();
  }

  private static Map<String, ActionRunner> talking() {
    return Map.of(
        "MessageParticipant",
        new SpeakRunner(),
        "MessageParticipantIteratively",
        new HoldRunner(),
        "GetParticipantInput",
        new KeysRunner(),
        "ConnectParticipantWithLexBot",
        new LexRunner(),
        "InvokeLambdaFunction",
        new LambdaRunner(),
        "UpdateContactAttributes",
        AttributesRunner.ofContact(),
        "UpdateFlowAttributes",
        AttributesRunner.ofFlow(),
        "UpdateContactTextToSpeechVoice",
        SettingRunners::voice,
        "UpdateContactData",
        SettingRunners::data,
        "CreateWisdomSession",
        SettingRunners::assistant);
  }

  private static Map<String, ActionRunner> deciding() {
    return Map.of(
        "Compare", BranchRunners::compare,
        "Loop", LoopRunner::run,
        "CheckHoursOfOperation", BranchRunners::hours,
        "CheckMetricData", MetricRunners::check,
        "GetMetricData", MetricRunners::get,
        "DistributeByPercentage", BranchRunners::share,
        "Wait", BranchRunners::wait);
  }

  private static Map<String, ActionRunner> routing() {
    return Map.ofEntries(
        Map.entry("UpdateContactTargetQueue", RoutingRunners::targetQueue),
        Map.entry("UpdateContactEventHooks", RoutingRunners::eventHooks),
        Map.entry("UpdateContactCallbackNumber", RoutingRunners::callbackNumber),
        Map.entry("TransferContactToQueue", RoutingRunners::toQueue),
        Map.entry("TransferContactToAgent", (_, _) -> RoutingRunners.transferred("agent")),
        Map.entry("TransferParticipantToThirdParty", RoutingRunners::toThirdParty),
        Map.entry("TransferToFlow", RoutingRunners::toFlow),
        Map.entry("InvokeFlowModule", ModuleRunners::enter),
        Map.entry("EndFlowModuleExecution", ModuleRunners::leave),
        Map.entry("DequeueContactAndTransferToQueue", RoutingRunners::dequeue),
        Map.entry("ShowView", ViewRunner::run),
        Map.entry("DisconnectParticipant", RoutingRunners::disconnect),
        Map.entry("EndFlowExecution", RoutingRunners::endFlow));
  }
}
