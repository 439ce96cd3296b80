package vanity.fulfillment.call;

/**
 * What bounds a call, and what it said last.
 *
 * @param misses in a row
 * @param offered the last thing spoken held an offer
 */
record Tally(int turns, int conversions, int misses, boolean offered) {
  static final int TURNS = 40;
  static final int CONVERSIONS = 10;
  static final Tally START = new Tally(0, 0, 0, false);

  Tally turn() {
    return new Tally(turns + 1, conversions, misses, offered);
  }

  Tally converted() {
    return new Tally(turns, conversions + 1, misses, offered);
  }

  Tally missed() {
    return new Tally(turns, conversions, misses + 1, false);
  }

  /** The offer was heard well enough, so that a miss need not repeat it. */
  Tally heardOut() {
    return new Tally(turns, conversions, misses, false);
  }

  Tally answered() {
    return new Tally(turns, conversions, 0, false);
  }

  Tally offering() {
    return new Tally(turns, conversions, 0, true);
  }
}
