package vanity.contactflow.catalogue;

import static vanity.contactflow.ErrorBranch.ANY;
import static vanity.contactflow.ErrorBranch.NO_CONDITION;
import static vanity.contactflow.catalogue.ActionRule.Next.NEVER_TAKEN;
import static vanity.contactflow.catalogue.ActionRule.Round.ENDS;
import static vanity.contactflow.catalogue.Values.ANYTHING;
import static vanity.contactflow.catalogue.Values.REFERENCE;
import static vanity.contactflow.catalogue.Values.RESOURCE;
import static vanity.contactflow.catalogue.Values.TEXT;
import static vanity.contactflow.catalogue.Values.TRUE_OR_FALSE;
import static vanity.contactflow.catalogue.Values.list;
import static vanity.contactflow.catalogue.Values.numberOrReference;
import static vanity.contactflow.catalogue.Values.oneOf;
import static vanity.contactflow.catalogue.Values.oneOfOrReference;

import java.util.stream.Stream;

/** Rows of the catalogue: decisions. */
final class BranchActions {
  private static final String[] AGENT_METRICS = {
    "NumberOfAgentsAvailable", "NumberOfAgentsStaffed", "NumberOfAgentsOnline"
  };

  private BranchActions() {}

  static Stream<ActionRuleBuilder> rows() {
    return Stream.of(
        // Page "Compare"; live: a literal or a bare root is refused, NextAction demanded.
        ActionRule.of("Compare", FlowTypes.ALL)
            .formerly("CheckAttribute")
            .alsoWritten("CheckContactAttributes", "CheckContactAttribute", "Branch")
            .needs("ComparisonValue", REFERENCE)
            .conditions(ConditionRule.COMPARISONS)
            .errors(NO_CONDITION)
            .next(NEVER_TAKEN),
        // Page "Loop"; the form over a list is found in exports. 15 of 15 exports have no error.
        ActionRule.of("Loop", FlowTypes.ALL)
            .round(ENDS)
            .takes("LoopCount", numberOrReference(0, 100))
            .takes("Array", TEXT)
            .takes("Elements", ANYTHING)
            .takes("LoopName", TEXT)
            .atLeastOne("LoopCount", "Array", "Elements")
            .conditions(ConditionRule.exactly("ContinueLooping", "DoneLooping"))
            .mayFail(ANY)
            .next(NEVER_TAKEN),
        // Page "Wait" calls the limit TimeoutSeconds, which is refused. Live: the two events of
        // the page are all there are; ContinueExecution exists and wants a minimum.
        ActionRule.of("Wait", FlowTypes.ALL)
            .round(ENDS)
            .needs("TimeLimitSeconds", numberOrReference(1, 604_800))
            .takes("Events", list(oneOf("CustomerReturned", "BotParticipantDisconnected")))
            .takes("ContinueExecution", TRUE_OR_FALSE)
            .takes("MinimumWaitTimeSeconds", numberOrReference(1, 604_800))
            .needsIf(When.is("ContinueExecution", "True"), "MinimumWaitTimeSeconds")
            .conditions(ConditionRule.WAITS)
            .mayFail(ANY, "ParticipantNotFound")
            .next(NEVER_TAKEN),
        // Page "CheckHoursOfOperation".
        ActionRule.of("CheckHoursOfOperation", FlowTypes.TALKING)
            .alsoWritten("CheckHours", "CheckOperatingHours")
            .round(ENDS)
            .takes("HoursOfOperationId", RESOURCE)
            .conditions(ConditionRule.exactly("True", "False"))
            .errors(ANY)
            .next(NEVER_TAKEN),
        // Page "CheckMetricData"; live: NoMatchingCondition for every metric, and a condition.
        ActionRule.of("CheckMetricData", FlowTypes.TALKING)
            .alsoWritten("CheckStaffing", "CheckQueueStatus")
            .round(ENDS)
            .needs(
                "MetricType",
                oneOf(
                    "NumberOfAgentsAvailable",
                    "NumberOfAgentsStaffed",
                    "NumberOfAgentsOnline",
                    "OldestContactInQueueAgeSeconds",
                    "NumberOfContactsInQueue"))
            .takes("QueueId", RESOURCE)
            .takes("AgentId", RESOURCE)
            .takes("QueueChannel", channel())
            .atMostOne("QueueId", "AgentId")
            .conditions(ConditionRule.METRICS)
            .conditionsIf(When.is("MetricType", AGENT_METRICS), ConditionRule.STAFFING)
            .errors(ANY, NO_CONDITION)
            .next(NEVER_TAKEN),
        // Page "DistributeByPercentage".
        ActionRule.of("DistributeByPercentage", FlowTypes.TALKING)
            .round(ENDS)
            .conditions(ConditionRule.PERCENTAGES)
            .errors(NO_CONDITION)
            .next(NEVER_TAKEN),
        // Page "GetMetricData"; Task and Email from the block's page.
        ActionRule.of("GetMetricData", FlowTypes.ALL)
            .alsoWritten("GetQueueMetrics")
            .takes("QueueId", RESOURCE)
            .takes("AgentId", RESOURCE)
            .takes("QueueChannel", channel())
            .atMostOne("QueueId", "AgentId")
            .errors(ANY),
        // Page "CheckOutboundCallStatus": outbound campaigns only.
        ActionRule.of("CheckOutboundCallStatus", FlowTypes.ALL)
            .alsoWritten("CheckCallProgress")
            .round(ENDS)
            .conditions(
                ConditionRule.among(
                    "CallAnswered", "VoicemailBeep", "VoicemailNoBeep", "NotDetected"))
            .errors(ANY)
            .mayFail(NO_CONDITION)
            .next(NEVER_TAKEN));
  }

  private static ParameterRule channel() {
    return oneOfOrReference("Voice", "Chat", "Task", "Email");
  }
}
