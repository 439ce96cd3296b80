package vanity.fulfillment.hearing;

import java.util.Set;

/** Single words of the language that callers speak, by what they are in talk with the line. */
enum Words {
  /** May stand inside any phrase. */
  HESITATION,

  /** Said beside a single word without adding to it: "um, what", "menu please". */
  LIGHT,

  /** Between which anything can be said: they mean nothing by themselves. */
  FILLER,

  /** End or begin what is said around a number, and never stand for digits themselves. */
  NEVER_DIALLED,

  /** Begin a question. */
  QUESTION,

  /** Say that one digit shall be another. */
  CHANGE,

  /** Stand before the number of a result: "option two". */
  LABEL,

  /** The same, where a key is meant: "press seven" names no result. */
  KEY,

  /** After these "one" is a number; else it is a thing: "the elm one". */
  BEFORE_ONE,

  /** After a numeral that points: "two please", not "two minutes". */
  AFTER_PLACE,

  /** Before a numeral that only counts: "these two". */
  BEFORE_COUNT,

  /** What was named before these is not meant. */
  CORRECTING,

  /** Before a word of the offer: "the elm". */
  BEFORE_NAME,

  /** After a word of the offer: "elm one". */
  AFTER_NAME;

  private final Set<String> words = Table.WORDS.words(name());

  /** Whether a word is one of them. */
  boolean has(Token token) {
    return words.contains(token.text());
  }
}
