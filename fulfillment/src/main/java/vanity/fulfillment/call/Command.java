package vanity.fulfillment.call;

import org.jspecify.annotations.Nullable;

/** What a caller wants done. Most have an intent of the bot, and all main ones a key. */
public enum Command {
  /** Names an offered number without saying what to do with it; each key is the number's place. */
  PICK("PickNumber", "123"),
  MORE("MoreOptions", "4"),
  CONVERT("ConvertNumber", "5"),
  REPEAT("RepeatNumbers", "6"),
  KEEP("KeepNumber", "7"),
  HELP("Help", "8"),
  GOODBYE("Goodbye", "9"),
  /** Asks for a person; in a question the same key leads back to the menu. */
  AGENT("Agent", "0"),
  SPELL("SpellNumber", ""),
  EXPLAIN("Explain", ""),
  /** From the first offer again; heard in the words, never an intent of its own. */
  START_OVER(null, ""),
  /** Out of a question, back to the menu; heard in the words, never an intent of its own. */
  CANCEL(null, ""),
  /** Enough of this, which is no goodbye yet; heard in the words, never an intent of its own. */
  ENOUGH(null, ""),
  YES(null, ""),
  NO(null, ""),
  /** Not understood. */
  NONE("FallbackIntent", "");

  private final @Nullable String intent;
  private final String keys;

  Command(@Nullable String intent, String keys) {
    this.intent = intent;
    this.keys = keys;
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
      if (command.keys.indexOf(pressed) >= 0) {
        return command;
      }
    }
    return NONE;
  }
}
