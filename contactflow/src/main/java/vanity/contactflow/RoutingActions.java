package vanity.contactflow;

import static vanity.contactflow.ActionRule.Next.NEVER_TAKEN;
import static vanity.contactflow.ActionRule.Next.TERMINAL;
import static vanity.contactflow.ErrorBranch.ANY;
import static vanity.contactflow.ErrorBranch.NO_CONDITION;
import static vanity.contactflow.ParameterRule.ANYTHING;
import static vanity.contactflow.ParameterRule.TEXT;
import static vanity.contactflow.ParameterRule.oneOf;

import java.util.stream.Stream;

/** Rows of the catalogue: where a contact goes. */
final class RoutingActions {
  private RoutingActions() {}

  static Stream<ActionRule.Table> rows() {
    return Stream.of(
        ActionRule.of("DisconnectParticipant", FlowTypes.TALKING).next(TERMINAL),
        ActionRule.of("EndFlowExecution", FlowTypes.ENDING).next(TERMINAL),
        ActionRule.of("EndFlowModuleExecution", FlowTypes.ALL)
            .takes("Result", TEXT)
            .takes("ResultData", ANYTHING)
            .next(TERMINAL),
        ActionRule.of("TransferContactToAgent", FlowTypes.TRANSFERS).next(TERMINAL),
        ActionRule.of("TransferContactToQueue", FlowTypes.ROUTING)
            .errors("QueueAtCapacity", ANY)
            .next(NEVER_TAKEN),
        ActionRule.of("UpdateContactTargetQueue", FlowTypes.ROUTING)
            .takes("QueueId", TEXT)
            .takes("AgentId", TEXT)
            .atMostOne("QueueId", "AgentId")
            .errors(ANY),
        ActionRule.of("TransferToFlow", FlowTypes.ROUTING)
            .needs("ContactFlowId", TEXT)
            .errors(ANY)
            .next(NEVER_TAKEN),
        // CallFailed and ConnectionTimeLimitExceeded depend on ContinueFlowExecution: ActionExtras.
        ActionRule.of("TransferParticipantToThirdParty", FlowTypes.TALKING)
            .needs("ThirdPartyPhoneNumber", TEXT)
            .needs("ThirdPartyConnectionTimeLimitSeconds", TEXT)
            .needs("ContinueFlowExecution", oneOf("True", "False"))
            .takes("ThirdPartyDTMFDigits", TEXT)
            .takes("CallerId", ANYTHING)
            .errors(ANY)
            .mayFail("CallFailed", "ConnectionTimeLimitExceeded"),
        ActionRule.of("UpdateContactCallbackNumber", FlowTypes.TALKING)
            .needs("CallbackNumber", new ParameterRule.Reference())
            .errors("InvalidCallbackNumber", "CallbackNumberNotDialable"),
        ActionRule.of("CreateCallbackContact", FlowTypes.TALKING).open().errors(ANY),
        ActionRule.of("UpdateContactRoutingBehavior", FlowTypes.ALL)
            .takes("QueuePriority", TEXT)
            .takes("QueueTimeAdjustmentSeconds", TEXT),
        ActionRule.of("UpdateContactRoutingCriteria", FlowTypes.ALL).open().anyErrors(),
        ActionRule.of("InvokeFlowModule", FlowTypes.ALL)
            .needs("FlowModuleId", TEXT)
            .takes("Input", ANYTHING)
            .takes("FlowModuleVersion", TEXT)
            .conditions(ConditionRule.NAMES)
            .errors(ANY)
            .mayFail(NO_CONDITION),
        ActionRule.of("ShowView", FlowTypes.ALL)
            .needs("ViewResource", ANYTHING)
            .takes("ViewData", ANYTHING)
            .takes("InvocationTimeLimitSeconds", TEXT)
            .takes("SensitiveDataConfiguration", ANYTHING)
            .conditions(ConditionRule.NAMES)
            .errors(NO_CONDITION, ANY, "TimeLimitExceeded")
            .next(NEVER_TAKEN));
  }
}
