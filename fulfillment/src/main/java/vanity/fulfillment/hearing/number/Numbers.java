package vanity.fulfillment.hearing.number;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts what was said together with the digits given so far.
 *
 * @param known those digits
 */
record Numbers(Known known) {
  private static final String EMERGENCY = "911";

  /** The number, the part or the ending that there is now; unclear where it contradicts itself. */
  Optional<NumberSoFar> with(SpokenDigits spoken) {
    if (spoken.isEmpty()) {
      return Optional.empty();
    }
    if (spoken.foreign()) {
      return Optional.of(NumberSoFar.None.FOREIGN);
    }
    if (isEmergency(spoken)) {
      return Optional.of(NumberSoFar.None.EMERGENCY);
    }
    String digits = known.have();
    List<Part> parts = spoken.parts();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      boolean more = i + 1 < parts.size();
      if (part.kind() == Part.Kind.NOT && digits.isEmpty() && more) {
        continue; // "not that one, use 206 ..."
      }
      if (more && parts.get(i + 1).kind() == Part.Kind.NOT && !digits.isEmpty()) {
        String right = Correction.instead(digits, parts.get(i + 1).digits(), part.digits());
        if (!right.isEmpty()) {
          digits = right;
          continue;
        }
      }
      if (more && part.kind() == Part.Kind.NOT && !digits.isEmpty()) {
        String right = Correction.instead(digits, part.digits(), parts.get(i + 1).digits());
        if (!right.isEmpty()) {
          digits = right; // "it's not 952, it's 612"
          i++;
          continue;
        }
      }
      Slots slots = Slots.of(part.stretches());
      boolean ending = digits.isEmpty() && part.namesPlace() && slots.beginning().isEmpty();
      if (ending && !more) {
        return Optional.of(ending(slots));
      }
      String next = with(digits, part, slots, i == 0 ? null : parts.get(i - 1).lastPlace());
      if (next.isEmpty()) {
        return Optional.of(NumberSoFar.None.CONTRADICTION);
      }
      digits = next;
    }
    return Optional.of(completed(digits));
  }

  private NumberSoFar ending(Slots slots) {
    String said = slots.before(known.ending()).ending();
    return slots.contradict() || said.isEmpty()
        ? NumberSoFar.None.CONTRADICTION
        : new NumberSoFar.Ended(said);
  }

  /** With the last digits, where those were known. */
  private NumberSoFar completed(String said) {
    NumberSoFar meaning = whole(said);
    if (known.ending().isEmpty() || !(meaning instanceof NumberSoFar.Begun(String first))) {
      return meaning;
    }
    if (first.equals(known.ending())) {
      return new NumberSoFar.Ended(first);
    }
    String all = known.completed(first);
    boolean misses = first.length() + known.ending().length() < Plan.WHOLE;
    return all.isEmpty()
        ? misses ? meaning : NumberSoFar.None.CONTRADICTION
        : new NumberSoFar.Complete(all);
  }

  private boolean isEmergency(SpokenDigits spoken) {
    return known.have().length() != 2 * Plan.AREA
        && spoken.parts().size() == 1
        && spoken.parts().getFirst().digits().equals(EMERGENCY);
  }

  /** The digits with one more part, or nothing where it does not fit. */
  private static String with(String digits, Part part, Slots slots, @Nullable Cue before) {
    return switch (part.kind()) {
      case FIRST -> first(digits, part, slots);
      case FIX ->
          part.namesPlace()
              ? placed(digits, part)
              : before != null && before.length() == part.digits().length()
                  ? Correction.at(before, digits, part.digits())
                  : Correction.of(digits, part.digits());
      case NOT ->
          !digits.isEmpty()
              ? halved(digits, part.digits())
              : part.digits().length() == Plan.WHOLE ? "" : second(part.digits());
    };
  }

  private static String first(String digits, Part part, Slots slots) {
    if (digits.isEmpty() && part.namesPlace()) {
      String whole = part.stretches().getFirst().digits();
      if (part.stretches().getFirst().place() == null && whole.length() == Plan.WHOLE) {
        return placed(whole, part.after(1)); // "206 555 2368, the last digit is a nine"
      }
      return slots.contradict() || slots.isBroken() ? "" : slots.beginning();
    }
    if (!part.namesPlace()) {
      return Joining.of(digits, part.digits());
    }
    String placed = placed(digits, part);
    String joined = placed.isEmpty() ? Joining.of(digits, part.digits()) : placed;
    return placed.isEmpty() && joined.length() < Plan.WHOLE ? "" : joined;
  }

  private static String placed(String digits, Part part) {
    String placed = digits;
    for (Stretch stretch : part.stretches()) {
      Cue place = stretch.place();
      if (place == null) {
        return "";
      }
      boolean area = place.from() == 0 && digits.length() == Plan.LOCAL;
      placed =
          area
              ? stretch.digits() + digits
              : placed.length() == Plan.WHOLE
                  ? Correction.at(place, placed, stretch.digits())
                  : place.from() == placed.length()
                      ? placed + stretch.digits()
                      : place.from() == 0 ? Correction.at(place, placed, stretch.digits()) : "";
    }
    return placed;
  }

  /** "not 206 415" of a number that begins with 206. */
  private static String halved(String number, String digits) {
    int half = digits.length() / 2;
    String right =
        half >= Plan.AREA && digits.length() % 2 == 0
            ? Correction.instead(number, digits.substring(0, half), digits.substring(half))
            : "";
    return right.isEmpty() ? number : right;
  }

  /** "not 209 206": the second half counts. */
  private static String second(String digits) {
    return digits.length() % 2 == 0 ? digits.substring(digits.length() / 2) : "";
  }

  private static NumberSoFar whole(String said) {
    boolean country = said.length() > 3 && said.startsWith("1") && said.charAt(1) > '1';
    String digits = country && said.length() <= Plan.WHOLE + 1 ? said.substring(1) : said;
    if (digits.length() == Plan.WHOLE) {
      return new NumberSoFar.Complete(digits);
    }
    return digits.length() < Plan.WHOLE
        ? new NumberSoFar.Begun(digits)
        : NumberSoFar.None.CONTRADICTION;
  }
}
