package vanity.simulator.lex;

import java.util.Map;

/** How a Lex conversation left its block. */
public sealed interface LexResult {

  /**
   * Lex closed an intent with state Fulfilled or ReadyForFulfillment.
   *
   * @param slots interpreted values of filled slots, by name
   * @param state {@code Fulfilled} or {@code ReadyForFulfillment}
   */
  record Closed(
      String intent, String state, Map<String, String> slots, Map<String, String> sessionAttributes)
      implements LexResult {}

  /** The error branch: a bot error, a failed code hook, a refused answer, or a Failed close. */
  record Failed(String reason) implements LexResult {}

  record HungUp() implements LexResult {}
}
