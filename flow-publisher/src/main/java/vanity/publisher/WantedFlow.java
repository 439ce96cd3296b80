package vanity.publisher;

import vanity.contactflow.FlowType;

/**
 * A flow that a deployment wants in an instance.
 *
 * @param owner value of the tag that marks it as this deployment's
 */
record WantedFlow(String name, FlowType type, String owner, Template template) {

  /** Whether a flow of the instance is this one, or was it under another name or content. */
  boolean is(LiveFlow live) {
    return live.owner().equals(owner) && live.type().equals(type.name());
  }
}
