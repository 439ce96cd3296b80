package vanity.fulfillment.call;

/** What happens at the flow's own keypad menu, which takes over where the bot cannot be reached. */
public sealed interface KeypadTurn {

  /** The call has just come from the bot. */
  record Arrived() implements KeypadTurn {}

  /** No key came in time. */
  record Silent() implements KeypadTurn {}

  /**
   * Keys were pressed: one at a menu, up to eleven where a number is asked.
   *
   * @param keys digits and stars; empty where the pound key alone was pressed
   */
  record Pressed(String keys) implements KeypadTurn {}
}
