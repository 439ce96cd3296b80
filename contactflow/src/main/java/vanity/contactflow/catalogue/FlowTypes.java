package vanity.contactflow.catalogue;

import static vanity.contactflow.FlowType.AGENT_TRANSFER;
import static vanity.contactflow.FlowType.CONTACT_FLOW;
import static vanity.contactflow.FlowType.CUSTOMER_QUEUE;
import static vanity.contactflow.FlowType.MODULE;
import static vanity.contactflow.FlowType.OUTBOUND_WHISPER;
import static vanity.contactflow.FlowType.QUEUE_TRANSFER;

import java.util.EnumSet;
import java.util.Set;
import vanity.contactflow.FlowType;

/** The sets of flow types that the rules of several actions share. */
final class FlowTypes {
  static final Set<FlowType> ALL = EnumSet.allOf(FlowType.class);
  static final Set<FlowType> TALKING =
      EnumSet.of(CONTACT_FLOW, AGENT_TRANSFER, QUEUE_TRANSFER, CUSTOMER_QUEUE, MODULE);
  static final Set<FlowType> ROUTING =
      EnumSet.of(CONTACT_FLOW, AGENT_TRANSFER, QUEUE_TRANSFER, MODULE);
  static final Set<FlowType> TRANSFERS = EnumSet.of(AGENT_TRANSFER, QUEUE_TRANSFER, MODULE);
  static final Set<FlowType> RECORDED = with(TALKING, OUTBOUND_WHISPER);
  static final Set<FlowType> WAITING =
      EnumSet.of(CUSTOMER_QUEUE, FlowType.CUSTOMER_HOLD, FlowType.AGENT_HOLD, MODULE);
  static final Set<FlowType> NOT_HELD =
      EnumSet.complementOf(EnumSet.of(FlowType.CUSTOMER_HOLD, FlowType.AGENT_HOLD));
  static final Set<FlowType> GUIDED = EnumSet.of(CONTACT_FLOW, CUSTOMER_QUEUE, MODULE);
  static final Set<FlowType> QUEUED = EnumSet.of(CUSTOMER_QUEUE, MODULE);
  static final Set<FlowType> MODULES = EnumSet.of(MODULE);
  static final Set<FlowType> DIALLING =
      EnumSet.of(FlowType.OUTBOUND_WHISPER, FlowType.CAMPAIGN, MODULE);

  private FlowTypes() {}

  private static Set<FlowType> with(Set<FlowType> types, FlowType more) {
    Set<FlowType> all = EnumSet.copyOf(types);
    all.add(more);
    return all;
  }
}
