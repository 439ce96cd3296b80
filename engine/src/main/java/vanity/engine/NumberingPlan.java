package vanity.engine;

import java.util.List;
import java.util.Set;

/**
 * How the numbers of a country are built and printed, as data, so that another plan is another
 * value.
 *
 * @param countryCode dialled before the national number
 * @param groups lengths of the groups in which a number is printed, area code first
 * @param firstDigits what an area code or an exchange code may start with
 * @param tollFree area codes that belong to nowhere, whose digits are never read as letters
 */
record NumberingPlan(
    String countryCode, List<Integer> groups, String firstDigits, Set<Integer> tollFree) {

  static final NumberingPlan NORTH_AMERICA =
      new NumberingPlan(
          "1", List.of(3, 3, 4), "23456789", Set.of(800, 833, 844, 855, 866, 877, 888));

  int length() {
    int length = 0;
    for (int group : groups) {
      length += group;
    }
    return length;
  }

  /** Where the local part begins, counted from the start of the national number. */
  int localStart() {
    return groups.getFirst();
  }

  /** Where the last group begins. */
  int lastGroupStart() {
    return length() - groups.getLast();
  }
}
