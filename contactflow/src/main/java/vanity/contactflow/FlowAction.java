package vanity.contactflow;

/** One action (a block, in the console's words) of a contact flow. */
public record FlowAction(
    String identifier, String type, Parameters parameters, Transitions transitions) {}
