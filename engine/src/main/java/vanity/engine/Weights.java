package vanity.engine;

/**
 * Every number that decides which result is better, in hundredths of a point, with its reason.
 *
 * <p>Change one, run {@code ./vanity quality}, and see at once what it did; {@code docs/engine.md}
 * tells how the set was found.
 */
final class Weights {
  private Weights() {}

  // --- Words -------------------------------------------------------------------------------------

  /**
   * What a perfectly familiar word of each length is worth. Each further letter is one digit less
   * to remember; past seven the ear gains little.
   */
  static final int[] LENGTH = {0, -1000, 800, 2760, 5460, 7440, 9480, 12480, 13200, 13800, 14400};

  /** A quality of this much counts as one: the familiarity of an everyday word. */
  static final int FULL_QUALITY = 200;

  /** Each word costs: two short words are harder to hold than one long one. */
  static final int PER_WORD = -600;

  /** Two letters say so little that any longer word comes first. */
  static final int TWO_LETTERS = -4300;

  /** Below this quality a word is odd to most: a stretch, whatever its place. */
  static final int KNOWN = 50;

  static final int ODD = -4500;

  /** A word that ends the number is the last thing heard, and nothing follows to be forgotten. */
  static final int ENDS_NUMBER = 1000;

  /** Nothing but one word to remember: no digit, and no second word to get wrong. */
  static final int FILLS_LOCAL = 2500;

  /** A word that begins where a printed group begins leaves the groups people know whole. */
  static final int STARTS_GROUP = 400;

  /** A word inside the area code hides where the number is from, which callers dislike. */
  static final int IN_AREA_CODE = -3500;

  /** A word across the end of the area code does so too, and breaks the known groups. */
  static final int ACROSS_AREA_CODE = -4500;

  // --- Digit runs --------------------------------------------------------------------------------

  /** Digits before the first word, when they stop between printed groups: as people know them. */
  static final int LEAD_WHOLE_GROUP = 0;

  static final int LEAD = -300;

  /** Digits after the last word are the part that is forgotten first. */
  static final int TRAIL = -700;

  static final int TRAIL_DIGIT = -120;

  /** The last four digits alone are a group people know. */
  static final int TRAIL_LAST_GROUP = -100;

  /** Digits between words break the phrase. */
  static final int INNER = -2400;

  static final int INNER_DIGIT = -150;

  /** 2 and 4 between words are heard as "to" and "for" and dialled all the same. */
  static final int PUN = -700;

  /** 777 or 345 is one thing to remember, not three. */
  static final int RUN_PATTERN = 150;

  // --- Touching words ----------------------------------------------------------------------------

  /** With a pair that English knows, grammar counts half and the pair adds this by its level. */
  static final int[] PAIR = {0, 400, 700, 1000};

  /** Two words that nobody has met together are two things to remember. */
  static final int UNKNOWN_PAIR = -2800;

  /** An adjective and its noun, or what is done and to what: they make sense to who hears them. */
  static final int FITS = 600;

  static final int UNKNOWN_BUT_FITTING = -2000;

  static final int UNKNOWN_THINGS = -1200;

  /**
   * From here the first kinds of two words fit so well that a known pair makes sense by itself.
   * Words that no source knows as a pair do not, however well they fit: "rich oak" is grammar.
   */
  static final int MAKES_SENSE = 500;

  static final int LONE_LETTER = -2500;

  /** "A ice" and "an car" hurt the ear. */
  static final int WRONG_ARTICLE = -3000;

  /**
   * A small word before digits, or at the end of the number with digits before it: "18-IS". Where a
   * word touches the one at the end, this is taken back.
   */
  static final int FILLER = -5000;

  /** Whatever is worth less would please nobody: silence is better. */
  static final int FLOOR = -11_200;

  /** Whatever is worth less is told only where it makes three of two: three are promised. */
  static final int WORTH_TELLING = -8_500;

  /**
   * Words that call for another word (the, my; of, to; we, they) and do not get one, by kind:
   * determiner, preposition, subject, conjunction.
   */
  static final int[] DANGLING = {0, 0, 0, 0, 0, 0, 0, 0, 0, -2500, -1500, -1500, 0, -2500, 0, 0};

  // --- Choosing several --------------------------------------------------------------------------

  /**
   * Each letter that the most similar earlier result already shows: the next is to be a different
   * one. Not all earlier ones together, or in a long list whatever has a common word would sink.
   */
  static final int SHARED_LETTER = -420;

  /**
   * From here a result can be spoken by itself, if callers know its words and they make sense. Low,
   * as those two decide: an everyday word of three letters with digits around it is caught, a
   * longer one that a caller would write in another way is not.
   */
  static final int SPEAK = 600;

  /**
   * Callers may not know words of less quality, of the 200 that an everyday word has: they are
   * offered among others and never spoken by themselves.
   */
  static final int WELL_KNOWN = 112;

  /**
   * From here it can be offered among others: a good word of four letters is worth as much even
   * where it hides the area code, a shorter one there is not.
   */
  static final int OFFER = -1300;
}
