package vanity.fulfillment.call;

/**
 * What the call waits for.
 *
 * @param digits of a number that is being given, or that was read back
 * @param spoken some of those digits were spoken, so that the number is to be read back
 * @param keysOnly asked once more, it hears nothing but keys
 */
record Question(Expecting expecting, String digits, boolean spoken, boolean keysOnly) {
  static final Question MENU = new Question(Expecting.MENU, "", false);
  static final Question NUMBER = new Question(Expecting.NUMBER, "", false);

  Question(Expecting expecting, String digits, boolean spoken) {
    this(expecting, digits, spoken, false);
  }

  Question keysOnly(boolean keys) {
    return new Question(expecting, digits, spoken, keys);
  }

  /** What kind of answer is expected; the conversation trusts this over the bot's intent. */
  enum Expecting {
    MENU,
    NUMBER,
    CONFIRM,
    SPELL,
    KEEP,
    EXPLAIN
  }
}
