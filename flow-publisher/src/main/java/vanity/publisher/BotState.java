package vanity.publisher;

/**
 * How far the bot alias and its locale are.
 *
 * @param detail the state in the service's words, with its reasons
 */
record BotState(Readiness readiness, String detail) {

  enum Readiness {
    READY,
    UNDER_WAY,
    MISSING,
    BROKEN
  }
}
