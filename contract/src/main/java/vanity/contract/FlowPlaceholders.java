package vanity.contract;

import java.util.Set;

/** The placeholders of the flows' templates that a deployment fills. */
public final class FlowPlaceholders {
  public static final String FULFILLMENT_ARN = "fulfillmentArn";
  public static final String BOT_ALIAS_ARN = "botAliasArn";

  /** {@link #ASK} or {@link Absent#NONE}. */
  public static final String RECORDING_CONSENT = "recordingConsent";

  /** An ARN or {@link Absent#NONE}. */
  public static final String AGENT_QUEUE_ARN = "agentQueueArn";

  /**
   * ARN of the flow that callers in the queue are in, or {@link Absent#NONE}; known when that flow
   * is published.
   */
  public static final String QUEUE_FLOW_ARN = "queueFlowArn";

  /** {@link #ENABLED} or {@link #DISABLED}. */
  public static final String FLOW_LOGGING = "flowLogging";

  public static final String ASK = "ask";
  public static final String ENABLED = "Enabled";
  public static final String DISABLED = "Disabled";

  private FlowPlaceholders() {}

  /** Those of the flow that answers calls. */
  public static Set<String> all() {
    return Set.of(
        FULFILLMENT_ARN,
        BOT_ALIAS_ARN,
        RECORDING_CONSENT,
        AGENT_QUEUE_ARN,
        QUEUE_FLOW_ARN,
        FLOW_LOGGING);
  }

  /** Those of the flow that callers in the queue are in. */
  public static Set<String> inTheQueue() {
    return Set.of(FULFILLMENT_ARN, BOT_ALIAS_ARN, FLOW_LOGGING);
  }
}
