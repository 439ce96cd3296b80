package vanity.contactflow;

import static vanity.contactflow.ActionRule.Next.NEVER_TAKEN;
import static vanity.contactflow.ErrorBranch.ANY;
import static vanity.contactflow.ErrorBranch.NO_CONDITION;
import static vanity.contactflow.ParameterRule.ANYTHING;
import static vanity.contactflow.ParameterRule.TEXT;
import static vanity.contactflow.ParameterRule.dynamicNumber;
import static vanity.contactflow.ParameterRule.oneOf;

import java.util.stream.Stream;

/** Rows of the catalogue: decisions. */
final class BranchActions {
  private BranchActions() {}

  static Stream<ActionRule.Table> rows() {
    return Stream.of(
        ActionRule.of("Compare", FlowTypes.ALL)
            .needs("ComparisonValue", new ParameterRule.Reference())
            .conditions(ConditionRule.COMPARISONS)
            .errors(NO_CONDITION)
            .next(NEVER_TAKEN),
        ActionRule.of("Loop", FlowTypes.ALL)
            .takes("LoopCount", dynamicNumber(0, 100))
            .takes("Array", TEXT)
            .takes("Elements", ANYTHING)
            .takes("LoopName", TEXT)
            .conditions(ConditionRule.exactly("ContinueLooping", "DoneLooping"))
            .mayFail(ANY)
            .next(NEVER_TAKEN),
        ActionRule.of("Wait", FlowTypes.ALL)
            .needs("TimeLimitSeconds", TEXT)
            .takes("Events", ANYTHING)
            .conditions(ConditionRule.WAITS)
            .mayFail(ANY, "ParticipantNotFound")
            .next(NEVER_TAKEN),
        ActionRule.of("CheckHoursOfOperation", FlowTypes.TALKING)
            .takes("HoursOfOperationId", TEXT)
            .conditions(ConditionRule.exactly("True", "False"))
            .errors(ANY)
            .next(NEVER_TAKEN),
        ActionRule.of("CheckMetricData", FlowTypes.TALKING)
            .needs(
                "MetricType",
                oneOf(
                    "NumberOfAgentsAvailable",
                    "NumberOfAgentsStaffed",
                    "NumberOfAgentsOnline",
                    "OldestContactInQueueAgeSeconds",
                    "NumberOfContactsInQueue"))
            .takes("QueueId", TEXT)
            .takes("AgentId", TEXT)
            .takes("QueueChannel", TEXT)
            .atMostOne("QueueId", "AgentId")
            .conditions(ConditionRule.METRICS)
            .errors(ANY, NO_CONDITION)
            .next(NEVER_TAKEN),
        ActionRule.of("DistributeByPercentage", FlowTypes.TALKING)
            .conditions(ConditionRule.PERCENTAGES)
            .errors(NO_CONDITION)
            .next(NEVER_TAKEN),
        ActionRule.of("GetMetricData", FlowTypes.ALL)
            .takes("QueueId", TEXT)
            .takes("AgentId", TEXT)
            .takes("QueueChannel", TEXT)
            .atMostOne("QueueId", "AgentId")
            .errors(ANY));
  }
}
