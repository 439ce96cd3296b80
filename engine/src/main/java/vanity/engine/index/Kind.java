package vanity.engine.index;

/**
 * What part a word plays in a phrase; a word has up to two. Its code is part of the index format
 * and has four bits.
 */
public enum Kind {
  UNKNOWN(0),
  NOUN(1),
  PLURAL(2),
  VERB(3),
  VERB_S(4),
  PAST(5),
  GERUND(6),
  ADJECTIVE(7),
  ADVERB(8),
  DETERMINER(9),
  PREPOSITION(10),
  SUBJECT(11),
  OBJECT(12),
  CONJUNCTION(13),
  INTERJECTION(14),
  NAME(15);

  private final int code;

  Kind(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
