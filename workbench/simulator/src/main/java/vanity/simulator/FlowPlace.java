package vanity.simulator;

import java.util.EnumSet;
import java.util.Set;
import vanity.contactflow.Flow;
import vanity.contactflow.FlowAction;
import vanity.contactflow.FlowType;
import vanity.contactflow.ParsedFlow;
import vanity.contactflow.catalogue.ActionCatalogue;
import vanity.contactflow.catalogue.ActionRule;
import vanity.simulator.flow.Contact;

/**
 * Where in a contact's life a flow of some type runs.
 *
 * @param queued a queue was chosen before
 * @param waiting the contact is in that queue
 */
record FlowPlace(boolean queued, boolean waiting) {
  private static final String QUEUE = LocalArns.INSTANCE + "/queue/queue";

  /** Flows in which a contact comes before any queue. */
  private static final Set<FlowType> FIRST =
      EnumSet.of(FlowType.CONTACT_FLOW, FlowType.MODULE, FlowType.CAMPAIGN);

  static FlowPlace of(ParsedFlow.Read file) {
    FlowType type = FlowType.told(file).orElseGet(() -> fitting(file.flow()));
    return new FlowPlace(!FIRST.contains(type), type == FlowType.CUSTOMER_QUEUE);
  }

  // A file that does not tell its type tells it by blocks that only some types allow.
  private static FlowType fitting(Flow flow) {
    Set<FlowType> types = EnumSet.allOf(FlowType.class);
    for (FlowAction action : flow.actions()) {
      ActionCatalogue.rule(action.type()).ifPresent(rule -> types.retainAll(allowing(rule)));
    }
    return types.stream().findFirst().orElse(FlowType.CONTACT_FLOW);
  }

  private static Set<FlowType> allowing(ActionRule rule) {
    Set<FlowType> types = EnumSet.noneOf(FlowType.class);
    types.addAll(rule.flowTypes());
    types.addAll(rule.doubtedTypes());
    return types;
  }

  Contact start(Contact contact) {
    if (queued) {
      contact.inQueue(QUEUE);
    }
    return waiting ? contact.waiting() : contact;
  }
}
