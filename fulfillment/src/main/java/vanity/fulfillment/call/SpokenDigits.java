package vanity.fulfillment.call;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The digits in what somebody said or what a recogniser wrote of it.
 *
 * <p>Speech is ambiguous ("fifty five" is 55 or 50 5; "to" is a word or a 2), so there are several
 * readings; whoever knows what makes a whole number chooses among them.
 *
 * @param readings digits only, the most plausible first; empty where no number was meant
 * @param strangers how many words have no place in a phone number
 * @param corrects the first word takes back what was said before: "no, 0143"
 */
record SpokenDigits(List<String> readings, int strangers, boolean corrects) {
  private static final int MOST_READINGS = 256;

  public SpokenDigits {
    readings = List.copyOf(readings);
  }

  public static SpokenDigits in(String utterance) {
    List<List<String>> parts = DigitTokens.parts(utterance);
    int strangers = 0;
    boolean strong = false;
    var spoken = new ArrayList<DigitRun>();
    for (List<String> part : parts) {
      var run = DigitRun.of(part);
      strangers += run.strangers();
      strong |= run.strong();
      spoken.add(run);
    }
    List<String> readings = strong || strangers == 0 ? readings(spoken) : List.of();
    boolean corrects = parts.size() > 1 && spoken.getFirst().readings().isEmpty();
    return new SpokenDigits(readings, strangers, corrects);
  }

  /** The most plausible reading; empty where no number was meant. */
  public String digits() {
    return readings.isEmpty() ? "" : readings.getFirst();
  }

  private static List<String> readings(List<DigitRun> runs) {
    List<String> readings = List.of("");
    for (DigitRun run : runs) {
      if (run.readings().isEmpty()) {
        continue;
      }
      var joined = new LinkedHashSet<String>();
      for (String before : readings) {
        run.readings().forEach(after -> joined.add(corrected(before, after)));
      }
      readings = joined.stream().limit(MOST_READINGS).toList();
    }
    return readings.stream().filter(digits -> !digits.isEmpty()).toList();
  }

  /**
   * What was said, with its end replaced by a correction.
   *
   * <p>A whole number replaces everything, and so does a part that begins as the whole began. Other
   * parts replace as many digits as make ten in all, or else as many as they have themselves.
   */
  public static String corrected(String before, String after) {
    int whole = before.startsWith("1") ? 11 : 10;
    int keep = whole - after.length();
    if (before.isEmpty() || keep <= 1 || restarts(before, after)) {
      return after;
    }
    if (before.length() >= keep) {
      return before.substring(0, keep) + after;
    }
    return after.length() <= before.length()
        ? before.substring(0, before.length() - after.length()) + after
        : after;
  }

  private static boolean restarts(String before, String after) {
    return before.length() >= 3 && after.length() > 3 && after.startsWith(before.substring(0, 3));
  }
}
