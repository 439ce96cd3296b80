package vanity.contract;

import java.util.Set;

/** What the contact flow asks of the function: names and values of its parameters. */
public final class FlowRequest {
  public static final String OPERATION = "operation";

  /** Operation that opens a call. */
  public static final String OFFER = "offer";

  /** Operation for a caller who comes back to the conversation. */
  public static final String RESUME = "resume";

  /** Operation for a key of the flow's own menu. */
  public static final String KEY = "key";

  public static final String AGENT_QUEUE = "agentQueue";
  public static final String STATE = "state";
  public static final String REASON = "reason";

  /** The keys that the caller pressed. */
  public static final String PRESSED = "key";

  /** Reason to come back: nobody works now. */
  public static final String CLOSED = "closed";

  /** Reason to come back: too many wait already. */
  public static final String FULL = "full";

  /** Reason to come back: nobody picked up in time. */
  public static final String NO_ANSWER = "no-answer";

  /** Reason to come back: the caller did not want to wait in silence any longer. */
  public static final String CAME_BACK = "came-back";

  /** Reason to come back: whatever else kept people away. */
  public static final String ERROR = "error";

  private FlowRequest() {}

  public static Set<String> operations() {
    return Set.of(OFFER, RESUME, KEY);
  }

  public static Set<String> reasons() {
    return Set.of(CLOSED, FULL, NO_ANSWER, CAME_BACK, ERROR);
  }
}
