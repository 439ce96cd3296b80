package vanity.fulfillment.hearing.number;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Undoes what people say twice, and what they dial before a number. */
final class Folding {
  private static final List<String> DIALLED_BEFORE = List.of("1", "91", "0111", "001");
  private static final List<Integer> GROUPS = List.of(6, 3, 0);
  private static final int SHORTEST = 3;
  private static final int MOST_RETURNS = 4;

  private final String said;
  private @Nullable String found;

  private Folding(String said) {
    this.said = said;
  }

  /** Ten digits where more turn out to hold one number, or else the digits as they are. */
  static String once(String digits) {
    if (digits.length() <= Plan.WHOLE) {
      return digits;
    }
    for (String before : DIALLED_BEFORE) {
      if (digits.startsWith(before) && Plan.isValid(digits.substring(before.length()))) {
        return digits.substring(before.length());
      }
    }
    for (int returns = 1; returns <= MOST_RETURNS; returns++) {
      var folding = new Folding(digits);
      folding.follow(0, "", 0, returns);
      if (folding.found != null) {
        return folding.found;
      }
    }
    return digits;
  }

  /**
   * Follows the digits through a number, back to the start of a group where it is said again.
   *
   * @param at how many digits are followed
   * @param number what they have made up to here
   * @param place where in it the next one belongs
   */
  private void follow(int at, String number, int place, int returns) {
    if (found != null) {
      return;
    }
    if (at == said.length()) {
      found = returns == 0 && place == Plan.WHOLE && Plan.isValid(number) ? number : null;
      return;
    }
    char next = said.charAt(at);
    if (place < number.length() && number.charAt(place) == next) {
      follow(at + 1, number, place + 1, returns);
    } else if (place == number.length() && place < Plan.WHOLE) {
      boolean country = number.isEmpty() && next == '1';
      follow(at + 1, country ? "" : number + next, country ? 0 : place + 1, returns);
    }
    for (int group : GROUPS) {
      if (returns > 0 && group + SHORTEST <= place && isSaidAgain(at, number, group)) {
        int country = group == 0 && next == '1' ? 1 : 0;
        follow(at + country, number, group, returns - 1);
      }
    }
  }

  private boolean isSaidAgain(int at, String number, int group) {
    String again = number.substring(group, group + SHORTEST);
    return said.startsWith(again, at) || (group == 0 && said.startsWith("1" + again, at));
  }
}
