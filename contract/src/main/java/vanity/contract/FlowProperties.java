package vanity.contract;

/**
 * The properties of the custom resource that publishes the contact flows, and what it tells back.
 */
public final class FlowProperties {
  public static final String INSTANCE_ARN = "InstanceArn";
  public static final String FLOW_NAME = "FlowName";

  /** Value of the tag that marks the flow as this deployment's. */
  public static final String OWNER = "Owner";

  public static final String FLOW_BUCKET = "FlowBucket";
  public static final String FLOW_KEY = "FlowKey";
  public static final String FLOW_HASH = "FlowHash";

  /** Of the flow that callers in the queue are in; it is published where a queue is named. */
  public static final String QUEUE_FLOW_NAME = "QueueFlowName";

  /** In the same bucket as the other. */
  public static final String QUEUE_FLOW_KEY = "QueueFlowKey";

  public static final String QUEUE_FLOW_HASH = "QueueFlowHash";
  public static final String LOCALE_ID = "LocaleId";
  public static final String PHONE_NUMBER_ARN = "PhoneNumberArn";
  public static final String TAKE_OVER = "TakeOver";

  public static final String FULFILLMENT_ARN = "FulfillmentArn";
  public static final String BOT_ALIAS_ARN = "BotAliasArn";
  public static final String RECORDING_CONSENT = "RecordingConsent";
  public static final String AGENT_QUEUE_ARN = "AgentQueueArn";
  public static final String FLOW_LOGGING = "FlowLogging";

  /** Read by nobody: a new text has everything looked at again, though nothing else changed. */
  public static final String REPAIR = "Repair";

  /** What the function's alias is at: a deployment that changes code alone is asked, too. */
  public static final String FUNCTION_VERSION = "FunctionVersion";

  /** What the bot's alias is at. */
  public static final String BOT_VERSION = "BotVersion";

  /** What the bot is asked, as {@link BotSample#text} writes it. */
  public static final String BOT_SAMPLES = "BotSamples";

  /** Attribute of the published flow. */
  public static final String CONTACT_FLOW_ARN = "ContactFlowArn";

  /** Another: the number that leads to it, as it is called; none if there is none. */
  public static final String PHONE_NUMBER = "PhoneNumber";

  private FlowProperties() {}
}
