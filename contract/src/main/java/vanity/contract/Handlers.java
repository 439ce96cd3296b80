package vanity.contract;

/** The classes that Lambda starts, by the names that a deployment gives it. */
public final class Handlers {
  /** Answers the contact flow and the bot. */
  public static final String FULFILLMENT = "vanity.fulfillment.FulfillmentHandler";

  /** Brings in what the table did not take in time. */
  public static final String LATE_WRITES = "vanity.fulfillment.store.LateWritesHandler";

  /** Answers the page of last callers. */
  public static final String API = "vanity.fulfillment.api.ApiHandler";

  /** Takes a request of CloudFormation. */
  public static final String ON_EVENT = "vanity.publisher.OnEventHandler";

  /** Takes a poll of the provider framework. */
  public static final String IS_COMPLETE = "vanity.publisher.IsCompleteHandler";

  /** Key and value of the event that only keeps the call's function warm. */
  public static final String WARM = "warm";

  public static final String WARM_VALUE = "true";

  private Handlers() {}
}
