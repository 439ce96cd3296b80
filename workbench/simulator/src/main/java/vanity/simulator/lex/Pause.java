package vanity.simulator.lex;

/** Where a turn stops: to listen again, or because the conversation is over. */
sealed interface Pause {
  record Listening() implements Pause {}

  record Over(LexResult result) implements Pause {}
}
