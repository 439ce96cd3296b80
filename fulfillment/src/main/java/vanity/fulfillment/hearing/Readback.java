package vanity.fulfillment.hearing;

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
      boolean last = i + 1 == parts.size();
      number = part.kind() == Part.Kind.NOT ? refused(number, part, parts, i, last)
          : i > 0 && parts.get(i - 1).kind() == Part.Kind.NOT && number.equals(read)
          ? instead(parts.get(i - 1).digits(), part) : with(number, part);
    }
    return number;
  }

  /** "not 209 206"; what is only said to be wrong waits for what is right. */
  private static String refused(String number, Part part, List<Part> parts, int at, boolean last) {
    String digits = part.digits();
    int half = digits.length() / 2;
    if (digits.length() % 2 == 0 && half > 0) {
      String second = Correction.instead(number, digits.substring(0, half), digits.substring(half));
      if (!second.isEmpty()) {
        return second;
      }
    }
    return last && at == 0 && parts.size() == 1 ? "" : number;
  }

  private String instead(String wrong, Part right) {
    String number = Correction.instead(read, wrong, right.digits());
    return number.isEmpty() ? with(read, right) : number;
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
    return area > exchange ? digits + number.substring(GROUP)
        : number.substring(0, GROUP) + digits + number.substring(2 * GROUP);
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
