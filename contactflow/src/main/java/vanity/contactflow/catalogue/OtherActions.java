package vanity.contactflow.catalogue;

import java.util.stream.Stream;

/** Rows of the catalogue: types that exist, but of which only the name is certain here. */
final class OtherActions {
  private OtherActions() {}

  static Stream<ActionRuleBuilder> rows() {
    return Stream.of(
            "AssociateContactToCustomerProfile",
            "AuthenticateParticipant",
            "CheckVoiceId",
            "CompleteOutboundCall",
            "CreateCase",
            "CreateCustomerProfile",
            "CreatePersistentContactAssociation",
            "CreateTask",
            "CreateWisdomSession",
            "DequeueContactAndTransferToQueue",
            "GetCalculatedAttributesForCustomerProfile",
            "GetCase",
            "GetCustomerProfile",
            "GetCustomerProfileObject",
            "LoadContactContent",
            "ResumeContact",
            "SendMessage",
            "StartOutboundChatContact",
            "StartOutboundEmailContact",
            "StartVoiceIdStream",
            "UpdateCase",
            "UpdateCustomerProfile",
            "UpdatePreviousContactParticipantState")
        .map(type ->
            ActionRule.of(type, FlowTypes.ALL)
                .open()
                .conditions(ConditionRule.ANYTHING)
                .anyErrors());
  }
}
