package vanity.fulfillment.call;

import org.jspecify.annotations.Nullable;

/** What a caller wants done. Each has a key, and all but a few have an intent of the bot. */
public enum Command {
  MORE("MoreOptions", '1'),
  CONVERT("ConvertNumber", '2'),
  REPEAT("RepeatNumbers", '3'),
  SPELL("SpellNumber", '4'),
  KEEP("KeepNumber", '5'),
  EXPLAIN("Explain", '6'),
  HELP("Help", '8'),
  GOODBYE("Goodbye", '9'),
  AGENT("Agent", '0'),
  /** Names an offered number without saying what to do with it; keyed, a digit is a menu key. */
  PICK("PickNumber", null),
  /** From the first offer again; heard in the words, never an intent of its own. */
  START_OVER(null, null),
  /** Out of a question, back to the menu; heard in the words, never an intent of its own. */
  CANCEL(null, null),
  YES(null, null),
  NO(null, null),
  /** Not understood. */
  NONE("FallbackIntent", null);

  private final @Nullable String intent;
  private final @Nullable Character key;

  Command(@Nullable String intent, @Nullable Character key) {
    this.intent = intent;
    this.key = key;
  }

  /** The intent of the bot that stands for this, or null where words alone tell. */
  public @Nullable String intent() {
    return intent;
  }

  /**
   * What an intent of the bot means; {@link #NONE} for one that this conversation does not know.
   */
  public static Command ofIntent(String name) {
    for (Command command : values()) {
      if (name.equals(command.intent)) {
        return command;
      }
    }
    return NONE;
  }

  /** What a key means at the menu; {@link #NONE} for a key without a meaning. */
  static Command ofKey(char pressed) {
    for (Command command : values()) {
      if (command.key != null && command.key == pressed) {
        return command;
      }
    }
    return NONE;
  }
}
