package vanity.fulfillment.hearing.number;

/** Puts what somebody says after "no" in the place of what it replaces. */
final class Correction {
  private static final int ALIKE = 3;

  private Correction() {}

  /**
   * Digits with their end replaced.
   *
   * <p>A whole number replaces everything, and so does what begins as the whole began. Other digits
   * replace as many as make ten in all, or as many as they are themselves.
   */
  static String of(String before, String after) {
    int keep = Plan.WHOLE - after.length();
    if (before.isEmpty() || keep <= 0 || restarts(before, after)) {
      return after;
    }
    boolean local = before.length() == Plan.LOCAL && after.length() < Plan.LOCAL;
    if (before.length() >= keep && !local) {
      return before.substring(0, keep) + after;
    }
    return after.length() <= before.length()
        ? before.substring(0, before.length() - after.length()) + after
        : after;
  }

  private static boolean restarts(String before, String after) {
    return before.length() >= ALIKE
        && after.length() > ALIKE
        && after.length() >= before.length()
        && after.startsWith(before.substring(0, ALIKE));
  }

  /** A number with the digits at a named place replaced, or nothing where they do not fit. */
  static String at(Cue place, String number, String digits) {
    int from = place.from() < 0 ? number.length() - digits.length() : place.from();
    boolean fits = place.length() == 0 || place.length() == digits.length();
    if (!fits || from < 0 || from + digits.length() > number.length()) {
      return "";
    }
    return number.substring(0, from) + digits + number.substring(from + digits.length());
  }

  /**
   * A number with one group of digits replaced that is in it, or nothing where it is not; a single
   * digit only where no other is like it.
   */
  static String instead(String number, String wrong, String right) {
    if (wrong.length() == 1) {
      int only = number.indexOf(wrong) == number.lastIndexOf(wrong) ? number.indexOf(wrong) : -1;
      return only < 0 || right.length() != 1 ? "" : number.replace(wrong, right);
    }
    int found = number.indexOf(wrong) == number.lastIndexOf(wrong) ? number.indexOf(wrong) : -1;
    for (int at : new int[] {0, Plan.AREA, 6, number.length() - wrong.length()}) {
      if (at >= 0 && found < 0 && number.startsWith(wrong, at)) {
        found = at;
      }
    }
    return found < 0 || wrong.length() != right.length()
        ? ""
        : number.substring(0, found) + right + number.substring(found + wrong.length());
  }
}
