package vanity.engine.english;

import vanity.engine.PhoneNumber;

/** Says why a number holds fewer words than were asked for. */
final class Shortfall {
  private Shortfall() {}

  static String reason(PhoneNumber number, int found, int top) {
    String local = number.local();
    long dead = local.chars().filter(c -> c <= '1').count();
    String because =
        dead == 0
            ? "its digits spell few English words"
            : dead
                + " of its last seven digits "
                + (dead == 1 ? "is" : "are")
                + " 0 or 1, which have no letters";
    return found == 0
        ? "No word fits this number: " + because + "."
        : "Only " + found + " of " + top + " found: " + because + ".";
  }
}
