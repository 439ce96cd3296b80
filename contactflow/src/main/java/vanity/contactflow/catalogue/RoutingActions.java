package vanity.contactflow.catalogue;

import static vanity.contactflow.ErrorBranch.ANY;
import static vanity.contactflow.ErrorBranch.NO_CONDITION;
import static vanity.contactflow.catalogue.ActionRule.Next.NEVER_TAKEN;
import static vanity.contactflow.catalogue.ActionRule.Next.TERMINAL;
import static vanity.contactflow.catalogue.ActionRule.Round.ENDS;
import static vanity.contactflow.catalogue.Values.ANYTHING;
import static vanity.contactflow.catalogue.Values.PHONE_NUMBER;
import static vanity.contactflow.catalogue.Values.REFERENCE;
import static vanity.contactflow.catalogue.Values.RESOURCE;
import static vanity.contactflow.catalogue.Values.TEXT;
import static vanity.contactflow.catalogue.Values.TRUE_OR_FALSE;
import static vanity.contactflow.catalogue.Values.form;
import static vanity.contactflow.catalogue.Values.number;
import static vanity.contactflow.catalogue.Values.numberOrReference;
import static vanity.contactflow.catalogue.Values.object;
import static vanity.contactflow.catalogue.Values.oneOf;

import java.util.stream.Stream;
import vanity.contactflow.FlowType;
import vanity.contactflow.catalogue.ActionRule.External;

/** Rows of the catalogue: where a contact goes, and where it ends. */
final class RoutingActions {
  private static final int THREE_DAYS = 259_200;

  private RoutingActions() {}

  static Stream<ActionRuleBuilder> rows() {
    return Stream.concat(ends(), Stream.concat(queues(), calls()));
  }

  private static Stream<ActionRuleBuilder> ends() {
    return Stream.of(
        // Page "DisconnectParticipant"; live: refused in whisper and hold flows.
        ActionRule.of("DisconnectParticipant", FlowTypes.TALKING)
            .formerly("Disconnect")
            .alsoWritten("HangUp", "Hangup", "EndCall", "DisconnectContact")
            .next(TERMINAL),
        // Page "EndFlowExecution" knows whisper and customer queue flows only; published inbound
        // flows end with it as well.
        ActionRule.of("EndFlowExecution", FlowTypes.ALL)
            .doubtedIn(FlowType.AGENT_TRANSFER, FlowType.QUEUE_TRANSFER)
            .alsoWritten("End", "EndFlow")
            .next(TERMINAL),
        // Page "EndFlowModuleExecution"; Result and ResultData live.
        ActionRule.of("EndFlowModuleExecution", FlowTypes.MODULES)
            .alsoWritten("Return", "EndModule")
            .takes("Result", TEXT)
            .takes("ResultData", ANYTHING)
            .next(TERMINAL),
        // Page "TransferContactToAgent".
        ActionRule.of("TransferContactToAgent", FlowTypes.TRANSFERS)
            .alsoWritten("TransferToAgent")
            .next(TERMINAL));
  }

  private static Stream<ActionRuleBuilder> queues() {
    return Stream.of(
        // Page "TransferContactToQueue"; live: QueueAtCapacity is required, NextAction as well.
        ActionRule.of("TransferContactToQueue", FlowTypes.ROUTING)
            .formerly("Transfer")
            .alsoWritten("TransferToQueue")
            .round(ENDS)
            .errors("QueueAtCapacity", ANY)
            .next(NEVER_TAKEN),
        // Page "DequeueContactAndTransferToQueue"; live: both errors are required.
        ActionRule.of("DequeueContactAndTransferToQueue", FlowTypes.QUEUED)
            .round(ENDS)
            .takes("QueueId", RESOURCE)
            .takes("AgentId", RESOURCE)
            .atMostOne("QueueId", "AgentId")
            .errors("QueueAtCapacity", ANY),
        // Page "UpdateContactTargetQueue".
        ActionRule.of("UpdateContactTargetQueue", FlowTypes.ROUTING)
            .logsAs("SetQueue")
            .alsoWritten("SetQueue", "SetWorkingQueue")
            .takes("QueueId", RESOURCE)
            .takes("AgentId", RESOURCE)
            .atMostOne("QueueId", "AgentId")
            .errors(ANY),
        // Page "UpdateContactRoutingBehavior" knows inbound flows only, its block's page these.
        // Live: no error branch is needed.
        ActionRule.of("UpdateContactRoutingBehavior", FlowTypes.TALKING)
            .takes("QueuePriority", numberOrReference(1, Long.MAX_VALUE))
            .takes(
                "QueueTimeAdjustmentSeconds",
                numberOrReference(Integer.MIN_VALUE, Integer.MAX_VALUE))
            .atMostOne("QueuePriority", "QueueTimeAdjustmentSeconds"),
        RoutingCriteria.row());
  }

  private static Stream<ActionRuleBuilder> calls() {
    return Stream.of(
        // Page "TransferToFlow".
        ActionRule.of("TransferToFlow", FlowTypes.ROUTING)
            .alsoWritten("TransferContactToFlow")
            .logsAs("Transfer")
            .needs("ContactFlowId", RESOURCE)
            .errors(ANY)
            .next(NEVER_TAKEN),
        // Page "TransferParticipantToThirdParty"; live: number, limit and ContinueFlowExecution
        // are required, and an agent transfer flow has no outcomes of the call.
        ActionRule.of("TransferParticipantToThirdParty", FlowTypes.TALKING)
            .alsoWritten("TransferToPhoneNumber", "TransferToNumber", "DialNumber")
            .round(ENDS)
            .takes("ThirdPartyPhoneNumber", PHONE_NUMBER)
            .needsIf(When.present("VoiceConnector").not(), "ThirdPartyPhoneNumber")
            .needs("ThirdPartyConnectionTimeLimitSeconds", numberOrReference(0, 600))
            .takes("ContinueFlowExecution", TRUE_OR_FALSE)
            .needsIf(When.present("VoiceConnector").not(), "ContinueFlowExecution")
            .takes(
                "ThirdPartyDTMFDigits",
                form("[0-9,*#]{1,50}", "must be 1 to 50 of 0-9 * # and ,", true, true))
            .takes("CallerId", object().takes("Number", PHONE_NUMBER).takes("Name", TEXT).rule())
            .takes("VoiceConnector", ANYTHING)
            .errors(ANY)
            .mayFailIf(
                When.is("ContinueFlowExecution", "False").not(),
                "CallFailed",
                "ConnectionTimeLimitExceeded")
            .cannotFailIn(FlowType.AGENT_TRANSFER, "CallFailed", "ConnectionTimeLimitExceeded"),
        // Page "UpdateContactCallbackNumber": never static, and these two errors only.
        ActionRule.of("UpdateContactCallbackNumber", FlowTypes.TALKING)
            .alsoWritten("SetCallbackNumber")
            .needs("CallbackNumber", REFERENCE)
            .errors("InvalidCallbackNumber", "CallbackNumberNotDialable"),
        // Page "CreateCallbackContact": three days at most.
        ActionRule.of("CreateCallbackContact", FlowTypes.TALKING)
            .alsoWritten("TransferToCallback", "CreateCallback")
            .needs("InitialCallDelaySeconds", number(1, THREE_DAYS))
            .needs("MaximumConnectionAttempts", number(1, Integer.MAX_VALUE))
            .needs("RetryDelaySeconds", number(1, THREE_DAYS))
            .takes("QueueId", RESOURCE)
            .takes("AgentId", RESOURCE)
            .takes("ContactFlowId", RESOURCE)
            .takes("CallerId", ANYTHING)
            .atMostOne("QueueId", "AgentId")
            .errors(ANY),
        // Page "InvokeFlowModule"; conditions, Input and NoMatchingCondition live. The page knows
        // inbound flows only, the page on modules all.
        ActionRule.of("InvokeFlowModule", FlowTypes.ALL)
            .alsoWritten("InvokeModule")
            .round(ENDS)
            .external(External.UNKNOWN)
            .needs("FlowModuleId", RESOURCE)
            .takes("Input", ANYTHING)
            .takes("FlowModuleVersion", TEXT)
            .conditions(ConditionRule.NAMES)
            .errors(ANY)
            .mayFail(NO_CONDITION),
        // Page "UpdatePreviousContactParticipantState".
        ActionRule.of("UpdatePreviousContactParticipantState", FlowTypes.ROUTING)
            .alsoWritten("HoldCustomerOrAgent")
            .needs(
                "PreviousContactParticipantState",
                oneOf("AgentOnHold", "CustomerOnHold", "OffHold"))
            .errors(ANY),
        // Page "CompleteOutboundCall" lists no errors; live: refused in an inbound flow.
        ActionRule.of("CompleteOutboundCall", FlowTypes.DIALLING)
            .takes("CallerId", object().takes("Number", PHONE_NUMBER).takes("Name", TEXT).rule())
            .takes("VoiceConnector", ANYTHING)
            .takes("ConnectionTimeLimitSeconds", numberOrReference(1, 600))
            .mayFail(ANY)
            .anyErrors());
  }
}
