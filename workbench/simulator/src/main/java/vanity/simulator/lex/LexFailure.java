package vanity.simulator.lex;

/** The service gives up on a conversation: the Lex block leaves by its error branch. */
final class LexFailure extends RuntimeException {
  LexFailure(String message) {
    super(message);
  }
}
