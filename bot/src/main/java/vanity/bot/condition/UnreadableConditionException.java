package vanity.bot.condition;

/** An expression that is none of the documented grammar; the message quotes it and says where. */
public final class UnreadableConditionException extends RuntimeException {
  UnreadableConditionException(String expression, String why) {
    super("condition '" + expression + "': " + why);
  }
}
