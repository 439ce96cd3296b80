package vanity.fulfillment.hearing.number;

import java.util.Arrays;
import java.util.List;

/** Ten places for the digits of a number, filled in any order. */
final class Slots {
  private static final char FREE = '_';

  private final char[] slots = new char[Plan.WHOLE];
  private boolean contradicted;

  Slots() {
    Arrays.fill(slots, FREE);
  }

  /** The stretches of one part, each in its place, and the others in what is left. */
  static Slots of(List<Stretch> stretches) {
    var slots = new Slots();
    var rest = new StringBuilder();
    for (Stretch stretch : stretches) {
      Cue place = stretch.place();
      if (place == null) {
        rest.append(stretch.digits());
      } else {
        slots.put(place, stretch.digits());
      }
    }
    slots.fill(rest.toString());
    return slots;
  }

  /** The same with the last digits that were known before, where nothing else was said. */
  Slots before(String ending) {
    int from = Plan.WHOLE - ending.length();
    for (int i = 0; i < ending.length(); i++) {
      slots[from + i] = slots[from + i] == FREE ? ending.charAt(i) : slots[from + i];
    }
    return this;
  }

  private void put(Cue place, String digits) {
    int from = place.from() < 0 ? Plan.WHOLE - digits.length() : place.from();
    if ((place.length() > 0 && digits.length() != place.length())
        || from < 0
        || digits.length() > Plan.WHOLE) {
      contradicted = true;
      return;
    }
    for (int i = 0; i < digits.length(); i++) {
      contradicted |= slots[from + i] != FREE;
      slots[from + i] = digits.charAt(i);
    }
  }

  private void fill(String rest) {
    String said = new String(slots).replace(String.valueOf(FREE), "");
    if (rest.length() == Plan.WHOLE && said.length() > 0 && agrees(rest)) {
      rest.getChars(0, rest.length(), slots, 0);
      return;
    }
    int free = Plan.WHOLE - said.length();
    contradicted |= rest.length() > free;
    int at = rest.length() == Plan.LOCAL && free == Plan.WHOLE ? Plan.AREA : 0;
    for (int i = 0; i < rest.length() && !contradicted; at++) {
      if (slots[at] == FREE) {
        slots[at] = rest.charAt(i++);
      }
    }
  }

  private boolean agrees(String whole) {
    for (int i = 0; i < Plan.WHOLE; i++) {
      if (slots[i] != FREE && slots[i] != whole.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether more was said than fits, or two things of one place. */
  boolean contradict() {
    return contradicted;
  }

  /** The digits from the first place on, as far as they go without a hole. */
  String beginning() {
    String text = new String(slots);
    int free = text.indexOf(FREE);
    return free < 0 ? text : text.substring(0, free);
  }

  /** The digits at the end where all before them is open, or nothing. */
  String ending() {
    String text = new String(slots);
    return text.substring(text.lastIndexOf(FREE) + 1);
  }

  /** Whether there is a hole between two digits. */
  boolean isBroken() {
    String text = new String(slots).replace(String.valueOf(FREE), " ").strip();
    return text.indexOf(' ') >= 0;
  }
}
