package vanity.contract;

import java.util.Set;

/** The session attributes that the contact flow, the bot and the function share. */
public final class LexSession {
  /** The whole state of the call. */
  public static final String STATE = "state";

  /** What the caller keeps. */
  public static final String KEPT = "kept";

  /** How the conversation ended, for the flow to branch on; {@link Absent#NONE} while it lasts. */
  public static final String OUTCOME = "outcome";

  public static final String GOODBYE = "goodbye";
  public static final String AGENT = "agent";

  private LexSession() {}

  public static Set<String> outcomes() {
    return Set.of(GOODBYE, AGENT);
  }
}
