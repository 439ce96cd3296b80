package vanity.fulfillment.call;

/**
 * What the call waits for.
 *
 * @param digits of a number that is being given, or that was read back
 * @param spoken some of those digits were spoken, so that the number is to be read back
 */
record Question(Expecting expecting, String digits, boolean spoken) {
  static final Question MENU = new Question(Expecting.MENU, "", false);
  static final Question NUMBER = new Question(Expecting.NUMBER, "", false);

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
