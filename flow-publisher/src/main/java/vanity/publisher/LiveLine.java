package vanity.publisher;

/**
 * The function and the bot as callers will meet them.
 *
 * <p>A call that does not work throws {@link ServiceFault}.
 */
interface LiveLine {

  /** What the function answers to the opening of a caller who hides the number. */
  FunctionAnswer open(String functionArn, String instanceArn);

  /**
   * What the bot makes of an utterance, the first in a conversation.
   *
   * @param state that the opening gave
   */
  BotAnswer say(GateQuestions questions, String utterance, String state);
}
