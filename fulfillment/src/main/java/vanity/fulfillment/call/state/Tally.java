package vanity.fulfillment.call.state;

/**
 * What bounds a call, and what it said last.
 *
 * @param misses in a row
 * @param offered the last thing spoken held an offer
 */
public record Tally(int turns, int conversions, int misses, boolean offered) {
  public static final int TURNS = 40;
  public static final int CONVERSIONS = 10;

  /** After as many in a row the call ends, or a person takes over. */
  static final int MISSES = 4;

  public static final Tally START = new Tally(0, 0, 0, false);

  public Tally {
    if (turns > TURNS || conversions > CONVERSIONS || misses > MISSES) {
      throw new IllegalArgumentException("more than a call can hold");
    }
  }

  /** One more; where the call is over already, it stays over. */
  public Tally turn() {
    return new Tally(Math.min(turns + 1, TURNS), conversions, misses, offered);
  }

  public Tally converted() {
    return new Tally(turns, conversions + 1, misses, offered);
  }

  public Tally missed() {
    return new Tally(turns, conversions, Math.min(misses + 1, MISSES), false);
  }

  /** The offer was heard well enough, so that a miss need not repeat it. */
  public Tally heardOut() {
    return new Tally(turns, conversions, misses, false);
  }

  public Tally answered() {
    return new Tally(turns, conversions, 0, false);
  }

  public Tally offering() {
    return new Tally(turns, conversions, 0, true);
  }
}
