package vanity.contract;

/** The slots of the bot that the function has it ask for, each with its intent. */
public enum LexSlot {
  PHONE_NUMBER("ConvertNumber", "phoneNumber"),
  /** Yes or no, whatever it is about. */
  YES_OR_NO("ConvertNumber", "correct"),
  WHICH_TO_KEEP("KeepNumber", "choice"),
  WHICH_TO_SPELL("SpellNumber", "choice"),
  WHICH_TO_EXPLAIN("Explain", "choice");

  private final String intent;
  private final String slot;

  LexSlot(String intent, String slot) {
    this.intent = intent;
    this.slot = slot;
  }

  public String intent() {
    return intent;
  }

  public String slot() {
    return slot;
  }
}
