package vanity.contract;

import java.util.Set;

/**
 * What the function answers a contact flow: names of its flat texts, and each status of the answer
 * to a key. Those of an opening are {@link OpeningStatus}.
 */
public final class FlowAnswer {
  public static final String STATUS = "status";
  public static final String SAY = "say";
  public static final String STATE = "state";
  public static final String MAX_KEYS = "maxKeys";
  public static final String END_TIMEOUT = "endTimeout";
  public static final String AT = "at";
  public static final String KEPT = "kept";

  /** Key: one key is awaited next. */
  public static final String MENU = "menu";

  /** Key: a whole number is awaited next. */
  public static final String NUMBER = "number";

  /** Key: the caller wants a person. */
  public static final String AGENT = "agent";

  /** Key: the call ends. */
  public static final String GOODBYE = "goodbye";

  private FlowAnswer() {}

  public static Set<String> names() {
    return Set.of(STATUS, SAY, STATE, MAX_KEYS, END_TIMEOUT, AT, KEPT);
  }

  /** Each status of the answer to a key. */
  public static Set<String> keypad() {
    return Set.of(MENU, NUMBER, AGENT, GOODBYE);
  }
}
