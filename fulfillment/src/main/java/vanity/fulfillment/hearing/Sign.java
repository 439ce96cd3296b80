package vanity.fulfillment.hearing;

/** What a phrase is a sign of. Of several signs in one utterance the earlier one here counts. */
enum Sign {
  EMERGENCY,
  FORGET_ME,
  UNKEEP,
  KEPT,
  TEXT_ME,
  CALL_BACK,
  COST,
  AVAILABLE,
  WHAT_SPELLS,
  SPELL,
  WHY,
  KEEP,
  SPANISH,
  AGENT,
  OWN_NUMBER,
  ANOTHER,
  START_OVER,
  SLOWER,
  LOUDER,
  REPEAT,
  PREVIOUS,
  MORE,
  GOODBYE,
  PREFER,
  WAIT,
  BACK,
  HELP,
  DONE,
  PARTING,
  STOPPING,
  THATS_IT,
  NO_THANKS,
  FOREIGN,
  INSULT,
  /** The line's own words, come back. */
  ECHO,
  /** Said to somebody else in the room. */
  ELSEWHERE,
  CHOOSE,
  /** A whole yes or no, whatever is beside it. */
  RIGHT,
  /** That a number is the caller's: a yes where one was read back, and nowhere else. */
  OWNED,
  NOT_RIGHT,
  UNSURE,
  YES,
  NO,
  /** Yes to a question that wants one, and else a sound of listening. */
  UH_HUH,
  OKAY,
  ACK,
  /** None of what was offered. */
  NEITHER,
  /** More than one of what was offered, or whichever. */
  ANY,
  /** That what follows is not meant. */
  NOT,
  EXCEPT,
  /** That what is asked for is only thought of. */
  MAYBE,
  /** That what follows replaces what came before. */
  INSTEAD,
  BUT,
  /** What was said last. */
  IT,
  LATEST,
  FIRST,
  SECOND,
  THIRD,
  LAST,
  LONG,
  SHORT,
  /** Words that mean nothing here, though parts of them would. */
  NOTHING;

  /** Whether it asks for something. */
  boolean isAct() {
    return compareTo(CHOOSE) <= 0;
  }

  /** "not the first one, keep the second": the "not" belongs to the first. */
  boolean endsDenial() {
    boolean ordinal = compareTo(FIRST) >= 0 && compareTo(SHORT) <= 0;
    return ordinal || isAct() || this == INSTEAD || this == BUT;
  }
}
