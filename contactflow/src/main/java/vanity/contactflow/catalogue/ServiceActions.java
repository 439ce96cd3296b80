package vanity.contactflow.catalogue;

import static vanity.contactflow.ErrorBranch.ANY;
import static vanity.contactflow.catalogue.Values.ANYTHING;
import static vanity.contactflow.catalogue.Values.RESOURCE;
import static vanity.contactflow.catalogue.Values.TEXT;
import static vanity.contactflow.catalogue.Values.TRUE_OR_FALSE;
import static vanity.contactflow.catalogue.Values.list;
import static vanity.contactflow.catalogue.Values.numberOrReference;
import static vanity.contactflow.catalogue.Values.object;
import static vanity.contactflow.catalogue.Values.oneOf;

import java.util.stream.Stream;

/**
 * Rows of the catalogue: what a flow asks of tasks, cases, customer profiles and messages. Their
 * pages are the only source, so their error types are not narrowed to them.
 */
final class ServiceActions {
  private static final int SIX_DAYS = 518_400;

  private ServiceActions() {}

  static Stream<ActionRuleBuilder> rows() {
    return Stream.concat(contacts(), Stream.concat(cases(), profiles()));
  }

  private static ActionRuleBuilder asking(String type) {
    return ActionRule.of(type, FlowTypes.ALL)
        .conditions(ConditionRule.ANYTHING)
        .errors(ANY)
        .anyErrors();
  }

  private static Stream<ActionRuleBuilder> contacts() {
    return Stream.of(
        // Page "CreateTask".
        asking("CreateTask")
            .takes("ContactFlowId", RESOURCE)
            .takes("TaskTemplateId", RESOURCE)
            .atLeastOne("ContactFlowId", "TaskTemplateId")
            .needs("Name", TEXT)
            .takes("Description", TEXT)
            .takes("Attributes", ANYTHING)
            .takes("References", ANYTHING)
            .takes("DelaySeconds", numberOrReference(1, SIX_DAYS))
            .takes("ScheduledTime", TEXT)
            .atMostOne("DelaySeconds", "ScheduledTime")
            .open(),
        // Page "StartOutboundChatContact": SMS only when it was written.
        asking("StartOutboundChatContact")
            .needs("SourceEndpoint", endpoint("CONNECT_PHONENUMBER_ARN"))
            .needs("DestinationEndpoint", endpoint("TELEPHONE_NUMBER"))
            .takes("ContactFlowArn", RESOURCE)
            .takes("ContactSubtype", oneOf("connect:SMS", "connect:WhatsApp"))
            .open(),
        // Page "CreateWisdomSession".
        asking("CreateWisdomSession").needs("WisdomAssistantArn", RESOURCE).open(),
        // Page "ResumeContact".
        asking("ResumeContact"));
  }

  private static ParameterRule endpoint(String type) {
    return object().needs("Address", RESOURCE).needs("Type", oneOf(type)).rule();
  }

  private static Stream<ActionRuleBuilder> cases() {
    return Stream.of(
        // Page "CreateCase".
        asking("CreateCase")
            .takes("LinkContactToCase", TRUE_OR_FALSE)
            .needs("CaseTemplateId", RESOURCE)
            .takes("CaseRequestFields", ANYTHING)
            .open(),
        // Page "GetCase".
        asking("GetCase").takes("LinkContactToCase", TRUE_OR_FALSE).open(),
        // Page "UpdateCase".
        asking("UpdateCase")
            .takes("LinkContactToCase", TRUE_OR_FALSE)
            .needs("CaseId", RESOURCE)
            .takes("CaseRequestFields", ANYTHING)
            .open());
  }

  private static Stream<ActionRuleBuilder> profiles() {
    return Stream.of(
        // Page "GetCustomerProfile": one identifier, or up to five and how they are joined.
        // Exports hold an identifier under its own name, such as PhoneNumber.
        asking("GetCustomerProfile")
            .needs(
                "ProfileRequestData",
                object()
                    .takes("IdentifierName", TEXT)
                    .takes("IdentifierValue", TEXT)
                    .takes("SearchCriteria", list(ANYTHING, 1, 5))
                    .takes("LogicalOperator", oneOf("AND", "OR"))
                    .notEmpty()
                    .open()
                    .rule())
            .open(),
        // Page "AssociateContactToCustomerProfile".
        asking("AssociateContactToCustomerProfile")
            .needs(
                "ProfileRequestData",
                object().needs("ProfileId", TEXT).needs("ContactId", TEXT).open().rule())
            .open(),
        // The pages of the four others.
        asking("CreateCustomerProfile").needs("ProfileRequestData", ANYTHING).open(),
        asking("UpdateCustomerProfile").needs("ProfileRequestData", ANYTHING).open(),
        asking("GetCustomerProfileObject").needs("ProfileRequestData", ANYTHING).open(),
        asking("GetCalculatedAttributesForCustomerProfile")
            .needs("ProfileRequestData", ANYTHING)
            .open());
  }
}
