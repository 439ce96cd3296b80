package vanity.simulator.lex;

/** Amazon Lex V2, as a contact flow meets it. */
public interface Lex {

  /** Holds the whole conversation of one Lex block: speaks, listens and turns until it closes. */
  LexResult converse(LexBlock block);
}
