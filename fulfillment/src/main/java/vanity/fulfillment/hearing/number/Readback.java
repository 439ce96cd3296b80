package vanity.fulfillment.hearing.number;

import java.util.List;

/**
 * A number that was read back, and what it should have been.
 *
 * @param read its ten digits
 */
record Readback(String read) {
  private static final int GROUP = 3;

  /** The number with all corrections made, or nothing where they do not say enough. */
  String corrected(List<Part> parts) {
    String number = read;
    for (int i = 0; i < parts.size() && !number.isEmpty(); i++) {
      Part part = parts.get(i);
      Part next = i + 1 < parts.size() ? parts.get(i + 1) : null;
      boolean not = part.kind() == Part.Kind.NOT;
      String instead = next == null ? "" : instead(number, part, next);
      if (!instead.isEmpty()) {
        number = instead;
        i++;
        continue;
      }
      if (next != null && (not || next.kind() == Part.Kind.NOT)) {
        String right =
            not
                ? Correction.instead(number, part.digits(), next.digits())
                : Correction.instead(number, next.digits(), part.digits());
        boolean few = part.digits().length() < GROUP && next.digits().length() < GROUP;
        number = !right.isEmpty() || few ? right : with(number, not ? next : part);
        i++;
      } else {
        number = not ? without(number, part) : with(number, part);
      }
    }
    return number;
  }

  /** "five three zero should be five zero three" */
  private static String instead(String number, Part wrong, Part right) {
    boolean said =
        wrong.kind() == Part.Kind.FIRST
            && right.kind() == Part.Kind.FIX
            && !wrong.namesPlace()
            && !right.namesPlace()
            && wrong.digits().length() > 1
            && wrong.digits().length() < Plan.LOCAL;
    return said ? Correction.instead(number, wrong.digits(), right.digits()) : "";
  }

  /** "everything but the last digit, that's a nine"; "not 209 206" */
  private static String without(String number, Part part) {
    String placed = part.namesPlace() ? placed(number, part) : "";
    return placed.isEmpty() || placed.equals(number) ? halved(number, part.digits()) : placed;
  }

  /** "not 209 206" */
  private static String halved(String number, String digits) {
    int half = digits.length() / 2;
    return digits.length() % 2 == 0 && half > 0
        ? Correction.instead(number, digits.substring(0, half), digits.substring(half))
        : "";
  }

  private static String with(String number, Part part) {
    Slots slots = Slots.of(part.stretches());
    if (part.namesPlace()) {
      return slots.beginning().length() == Plan.WHOLE ? slots.beginning() : placed(number, part);
    }
    String digits = part.digits();
    if (digits.length() == Plan.WHOLE || Plan.isWithCountry(digits)) {
      return digits.substring(digits.length() - Plan.WHOLE);
    }
    if (digits.length() > Plan.WHOLE) {
      return "";
    }
    return digits.length() == GROUP ? group(number, digits) : tail(number, digits);
  }

  private static String tail(String number, String digits) {
    return digits.length() > Plan.LOCAL || digits.length() == 5 || digits.length() == 6
        ? ""
        : number.substring(0, Plan.WHOLE - digits.length()) + digits;
  }

  /** Three digits without a place replace the one group that they are like. */
  private static String group(String number, String digits) {
    int area = alike(number.substring(0, GROUP), digits);
    int exchange = alike(number.substring(GROUP, 2 * GROUP), digits);
    int best = Math.max(area, exchange);
    if (best < 2 || area == exchange) {
      return "";
    }
    String right =
        area > exchange
            ? digits + number.substring(GROUP)
            : number.substring(0, GROUP) + digits + number.substring(2 * GROUP);
    return Plan.isValid(right) ? right : "";
  }

  private static int alike(String a, String b) {
    int same = 0;
    for (int i = 0; i < GROUP; i++) {
      same += a.charAt(i) == b.charAt(i) ? 1 : 0;
    }
    return same;
  }

  private static String placed(String number, Part part) {
    String placed = number;
    for (Stretch stretch : part.stretches()) {
      Cue place = stretch.place();
      if (place == null || placed.isEmpty()) {
        return "";
      }
      placed = Correction.at(place, placed, stretch.digits());
    }
    return placed;
  }
}
