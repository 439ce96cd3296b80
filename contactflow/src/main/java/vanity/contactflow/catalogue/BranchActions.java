package vanity.contactflow.catalogue;

import static vanity.contactflow.ErrorBranch.ANY;
import static vanity.contactflow.ErrorBranch.NO_CONDITION;
import static vanity.contactflow.catalogue.ActionRule.Next.NEVER_TAKEN;
import static vanity.contactflow.catalogue.ActionRule.Round.ENDS;
import static vanity.contactflow.catalogue.ParameterRule.ANYTHING;
import static vanity.contactflow.catalogue.ParameterRule.TEXT;
import static vanity.contactflow.catalogue.ParameterRule.dynamicNumber;
import static vanity.contactflow.catalogue.ParameterRule.oneOf;

import java.util.stream.Stream;

/** Rows of the catalogue: decisions. */
final class BranchActions {
  private BranchActions() {}

  static Stream<ActionRuleBuilder> rows() {
    return Stream.of(
        ActionRule.of("Compare", FlowTypes.ALL)
            .formerly("CheckAttribute")
            .needs("ComparisonValue", new ParameterRule.Reference())
            .conditions(ConditionRule.COMPARISONS)
            .errors(NO_CONDITION)
            .next(NEVER_TAKEN),
        ActionRule.of("Loop", FlowTypes.ALL)
            .round(ENDS)
            .harmless()
            .takes("LoopCount", dynamicNumber(0, 100))
            .takes("Array", TEXT)
            .takes("Elements", ANYTHING)
            .takes("LoopName", TEXT)
            .conditions(ConditionRule.exactly("ContinueLooping", "DoneLooping"))
            .mayFail(ANY)
            .next(NEVER_TAKEN),
        ActionRule.of("Wait", FlowTypes.ALL)
            .round(ENDS)
            .needs("TimeLimitSeconds", TEXT)
            .takes("Events", ANYTHING)
            .conditions(ConditionRule.WAITS)
            .mayFail(ANY, "ParticipantNotFound")
            .next(NEVER_TAKEN),
        ActionRule.of("CheckHoursOfOperation", FlowTypes.TALKING)
            .round(ENDS)
            .takes("HoursOfOperationId", TEXT)
            .conditions(ConditionRule.exactly("True", "False"))
            .errors(ANY)
            .next(NEVER_TAKEN),
        ActionRule.of("CheckMetricData", FlowTypes.TALKING)
            .alsoWritten("CheckStaffing")
            .round(ENDS)
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
            .round(ENDS)
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
