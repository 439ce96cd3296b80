package vanity.fulfillment.hearing.word;

/** Single words of the language that callers speak, by what they are in talk with the line. */
public enum Words {
  /** May be inside any phrase. */
  HESITATION,

  /** Said beside a single word without adding to it: "um, what", "menu please". */
  LIGHT,

  /** Between which anything can be said: they mean nothing by themselves. */
  FILLER,

  /** End or begin what is said around a number, and never stand for digits themselves. */
  NEVER_DIALLED,

  /** The same behind a toll-free area code, where nearly every word is part of the number. */
  NEVER_TOLL_FREE,

  /** Begin a question. */
  QUESTION,

  /** Say that one digit should be another. */
  CHANGE,

  /** The same, where both digits are named: "change 206 to 253". */
  SWAPPING,

  /** Come between the two. */
  SWAPPED_FOR,

  /** Come before the number of a result: "option two". */
  LABEL,

  /** The same, where a key is meant: "press seven" names no result. */
  KEY,

  /** After these "one" is a number; else it is a thing: "the elm one". */
  BEFORE_ONE,

  /** After a numeral that points: "two please", not "two minutes". */
  AFTER_PLACE,

  /** Before a numeral that only counts: "these two". */
  BEFORE_COUNT,

  /** Before how many of the offer are spoken of: "all three". */
  BEFORE_MANY,

  /** Before how many digits of a number are spoken of: "the last four". */
  BEFORE_DIGITS,

  /** Sound like a digit and say nothing by themselves. */
  LAST_SOUND,

  /** What was named before these is not meant. */
  CORRECTING,

  /** Before a word of the offer: "the elm". */
  BEFORE_NAME,

  /** Say that the next one is meant: "the one after elm". */
  AFTER,

  /** Come before such a word. */
  BEFORE_BESIDE,

  /** May come after it, or before it. */
  BESIDE_LIGHT,

  /** After a word of the offer: "elm one". */
  AFTER_NAME,

  /** Say that something is not so. */
  DENYING,

  /** End a phrase that denies what is still to come: "I do not want to". */
  LEADING_ON,

  ARTICLE,

  /** Two of what follows: "a pair of ones". */
  PAIR,

  /** Zero in speech. */
  ZERO,

  /** Multiples: "hundred". */
  SCALE,

  /** Digits of a language that the line does not speak, though it knows them. */
  SPANISH;

  /** Whether a word is one of them. */
  public boolean has(Token token) {
    return token.word().is(this);
  }
}
