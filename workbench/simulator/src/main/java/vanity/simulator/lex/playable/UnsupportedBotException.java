package vanity.simulator.lex.playable;

/** A bot uses something that this double does not play; the message names it. */
public final class UnsupportedBotException extends RuntimeException {
  public UnsupportedBotException(String where, String what) {
    super(where + ": " + what);
  }
}
