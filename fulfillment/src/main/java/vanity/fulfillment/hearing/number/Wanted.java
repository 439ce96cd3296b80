package vanity.fulfillment.hearing.number;

import java.util.ArrayList;
import java.util.List;
import vanity.fulfillment.hearing.word.Words;

/**
 * Chooses among readings by what makes a number: ten digits in the plan, or what is missing of
 * them, before anything else.
 *
 * @param known the digits given before
 */
record Wanted(Known known) {
  private static final int COUNTRY = 20;
  private static final int LOCAL = 150;
  private static final int GROUPS = 200;
  private static final int ODD = 300;
  private static final int INVALID = 250;
  private static final int TOO_LONG = 320;

  /** The likeliest reading of some words. */
  Reading read(Steps steps) {
    Reading best = Reading.NONE;
    int least = Integer.MAX_VALUE;
    for (Reading reading : candidates(steps)) {
      int cost = reading.cost() + oddity(reading);
      if (reading.length() == 0 && isLastDigit(steps)) {
        cost += INVALID; // "to" for the two that is missing
      }
      if (cost < least) {
        least = cost;
        best = reading;
      }
    }
    return best;
  }

  /** One word that sounds like a digit where one digit is missing, and means little else. */
  private boolean isLastDigit(Steps steps) {
    return known.missing() == 1
        && steps.end() - steps.begin() == 1
        && Words.LAST_SOUND.has(steps.talk().tokens().get(steps.begin()));
  }

  private List<Reading> candidates(Steps steps) {
    var readings = new ArrayList<Reading>(Run.readings(steps, 0));
    int most = readings.isEmpty() ? 0 : readings.getLast().length();
    if (most > Plan.WHOLE) {
      keep(readings, Run.readings(steps, 1), Plan.WHOLE + 1);
    }
    if (most >= Plan.LOCAL) {
      keep(readings, Run.readings(steps, -Plan.AREA), Plan.LOCAL);
    }
    if (!known.isNothing()) {
      readings.removeIf(reading -> reading.length() == known.missing());
      int lead = -known.have().length();
      keep(readings, Run.readings(steps, lead), known.missing());
    }
    return readings;
  }

  private static void keep(List<Reading> readings, List<Reading> others, int length) {
    others.stream().filter(reading -> reading.length() == length).forEach(readings::add);
  }

  private int oddity(Reading reading) {
    int length = reading.length();
    if (!known.isNothing() && length == known.missing()) {
      return 0;
    }
    return switch (length) {
      case Plan.WHOLE -> Plan.isValid(reading.digits()) ? 0 : INVALID;
      case Plan.WHOLE + 1 -> Plan.isWithCountry(reading.digits()) ? COUNTRY : TOO_LONG;
      case Plan.LOCAL -> LOCAL;
      case 0 -> 0;
      case 3, 4, 6 -> GROUPS;
      default -> length > Plan.WHOLE ? TOO_LONG : ODD;
    };
  }
}
