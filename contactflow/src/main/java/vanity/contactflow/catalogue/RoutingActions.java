package vanity.contactflow.catalogue;

import static vanity.contactflow.ErrorBranch.ANY;
import static vanity.contactflow.ErrorBranch.NO_CONDITION;
import static vanity.contactflow.catalogue.ActionRule.Next.NEVER_TAKEN;
import static vanity.contactflow.catalogue.ActionRule.Next.TERMINAL;
import static vanity.contactflow.catalogue.ActionRule.Round.ENDS;
import static vanity.contactflow.catalogue.ParameterRule.ANYTHING;
import static vanity.contactflow.catalogue.ParameterRule.TEXT;
import static vanity.contactflow.catalogue.ParameterRule.oneOf;

import java.util.stream.Stream;
import vanity.contactflow.catalogue.ActionRule.External;

/** Rows of the catalogue: where a contact goes. */
final class RoutingActions {
  private RoutingActions() {}

  static Stream<ActionRuleBuilder> rows() {
    return Stream.of(
        ActionRule.of("DisconnectParticipant", FlowTypes.TALKING)
            .formerly("Disconnect")
            .next(TERMINAL),
        ActionRule.of("EndFlowExecution", FlowTypes.ENDING).next(TERMINAL),
        ActionRule.of("EndFlowModuleExecution", FlowTypes.ALL)
            .takes("Result", TEXT)
            .takes("ResultData", ANYTHING)
            .next(TERMINAL),
        ActionRule.of("TransferContactToAgent", FlowTypes.TRANSFERS).next(TERMINAL),
        ActionRule.of("TransferContactToQueue", FlowTypes.ROUTING)
            .formerly("Transfer")
            .alsoWritten("TransferToQueue")
            .round(ENDS)
            .errors("QueueAtCapacity", ANY)
            .next(NEVER_TAKEN),
        ActionRule.of("UpdateContactTargetQueue", FlowTypes.ROUTING)
            .logsAs("SetQueue")
            .takes("QueueId", TEXT)
            .takes("AgentId", TEXT)
            .atMostOne("QueueId", "AgentId")
            .errors(ANY),
        ActionRule.of("TransferToFlow", FlowTypes.ROUTING)
            .logsAs("Transfer")
            .needs("ContactFlowId", TEXT)
            .errors(ANY)
            .next(NEVER_TAKEN),
        ActionRule.of("TransferParticipantToThirdParty", FlowTypes.TALKING)
            .round(ENDS)
            .needs("ThirdPartyPhoneNumber", TEXT)
            .needs("ThirdPartyConnectionTimeLimitSeconds", TEXT)
            .needs("ContinueFlowExecution", oneOf("True", "False"))
            .takes("ThirdPartyDTMFDigits", TEXT)
            .takes("CallerId", ANYTHING)
            .errors(ANY)
            .mayFailIf("ContinueFlowExecution", "CallFailed", "ConnectionTimeLimitExceeded"),
        ActionRule.of("UpdateContactCallbackNumber", FlowTypes.TALKING)
            .alsoWritten("SetCallbackNumber")
            .needs("CallbackNumber", new ParameterRule.Reference())
            .errors("InvalidCallbackNumber", "CallbackNumberNotDialable"),
        ActionRule.of("CreateCallbackContact", FlowTypes.TALKING).open().errors(ANY),
        ActionRule.of("UpdateContactRoutingBehavior", FlowTypes.ALL)
            .takes("QueuePriority", TEXT)
            .takes("QueueTimeAdjustmentSeconds", TEXT),
        ActionRule.of("UpdateContactRoutingCriteria", FlowTypes.ALL)
            .alsoWritten("UpdateRoutingCriteria")
            .open()
            .anyErrors(),
        ActionRule.of("InvokeFlowModule", FlowTypes.ALL)
            .round(ENDS)
            .external(External.UNKNOWN)
            .needs("FlowModuleId", TEXT)
            .takes("Input", ANYTHING)
            .takes("FlowModuleVersion", TEXT)
            .conditions(ConditionRule.NAMES)
            .errors(ANY)
            .mayFail(NO_CONDITION),
        ActionRule.of("ShowView", FlowTypes.ALL)
            .round(ENDS)
            .needs("ViewResource", ANYTHING)
            .takes("ViewData", ANYTHING)
            .takes("InvocationTimeLimitSeconds", TEXT)
            .takes("SensitiveDataConfiguration", ANYTHING)
            .conditions(ConditionRule.NAMES)
            .errors(NO_CONDITION, ANY, "TimeLimitExceeded")
            .next(NEVER_TAKEN));
  }
}
