package vanity.fulfillment.hearing;

import java.util.Locale;

/** What a caller wants, as one thing that the conversation can act on. */
public sealed interface Meaning {

  /** To hear one of the offer again, spelled. */
  record Pick(int place) implements Meaning {}

  /** To keep, spell or explain one of the offer. */
  record Do(Deed deed, Which which) implements Meaning {}

  /** To hear one of the offer again. */
  record RepeatOne(int place) implements Meaning {}

  /** One that was not offered; acted on as if it was not understood, and told so. */
  record Outside(int place) implements Meaning {}

  /** To convert a number of ten digits, which need not be valid. */
  record Whole(String digits) implements Meaning {}

  /** Digits that are not a whole number yet, with all that was given before. */
  record Part(String digits) implements Meaning {}

  /** The last digits of a number whose first are not known. */
  record Ending(String digits) implements Meaning {}

  /** No; the number read back should have been this one. */
  record Corrected(String digits) implements Meaning {}

  /** To know the digits that dial a word, in lower case. */
  record WhatSpells(String word) implements Meaning {}

  /** Perhaps something that is not to be done without asking. */
  record Sure(Doubtful about, Meaning meant) implements Meaning {}

  /** What needs no more words. */
  enum Plain implements Meaning {
    MORE,
    PREVIOUS,
    REPEAT,
    SLOWER,
    LOUDER,
    ANOTHER,
    YES,
    NO,
    HELP,
    GOODBYE,
    AGENT,
    WAIT,
    BACK,
    START_OVER,
    OWN_NUMBER,
    KEPT,
    UNKEEP,
    COST,
    AVAILABLE,
    TEXT_ME,
    CALL_BACK,
    SPANISH,
    FORGET_ME,
    EMERGENCY,
    FOREIGN,
    ACK,
    INSULT,
    UNCLEAR
  }

  /** Its name in a labelled utterance. */
  default String label() {
    return switch (this) {
      case Pick(int place) -> "pick:" + place;
      case Do(Deed deed, Which which) -> deed.label() + ":" + which.label();
      case RepeatOne(int place) -> "repeat:" + place;
      case Outside _ -> Plain.UNCLEAR.label();
      case Whole(String digits) -> "number:" + digits;
      case Part(String digits) -> "part:" + digits;
      case Ending(String digits) -> "last:" + digits;
      case Corrected(String digits) -> "no+number:" + digits;
      case WhatSpells(String word) -> "what-spells:" + word.toUpperCase(Locale.ROOT);
      case Sure(Doubtful about, Meaning _) -> "sure:" + about.label();
      case Plain.KEPT -> "kept?";
      case Plain.AVAILABLE -> "available?";
      case Plain plain -> plain.name().toLowerCase(Locale.ROOT).replace('_', '-');
    };
  }
}
