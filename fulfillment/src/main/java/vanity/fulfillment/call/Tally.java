package vanity.fulfillment.call;

/**
 * What bounds a call, and what it has already said.
 *
 * @param misses in a row
 * @param offered the last thing spoken held an offer, which a miss may have cut short
 * @param introduced the menu has been spoken in full
 */
record Tally(int turns, int conversions, int misses, boolean offered, boolean introduced) {
  static final int TURNS = 40;
  static final int CONVERSIONS = 10;
  static final Tally START = new Tally(0, 0, 0, false, false);

  Tally turn() {
    return new Tally(turns + 1, conversions, misses, offered, introduced);
  }

  Tally converted() {
    return new Tally(turns, conversions + 1, misses, offered, introduced);
  }

  Tally missed() {
    return new Tally(turns, conversions, misses + 1, false, introduced);
  }

  /** The last thing spoken was heard, so a miss need not say it again. */
  Tally heardOut() {
    return new Tally(turns, conversions, misses, false, introduced);
  }

  Tally answered() {
    return new Tally(turns, conversions, 0, false, introduced);
  }

  Tally offering() {
    return new Tally(turns, conversions, 0, true, true);
  }
}
