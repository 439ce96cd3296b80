package vanity.fulfillment.call;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The readings of one stretch of words.
 *
 * @param readings most plausible first
 * @param strangers words that have no place in a phone number
 * @param strong holds a word that is a digit beyond doubt
 */
record DigitRun(List<String> readings, int strangers, boolean strong) {
  private static final int MOST_READINGS = 256;

  static DigitRun of(List<String> tokens) {
    var reader = new DigitReader(tokens);
    List<List<String>> segments = reader.read();
    boolean meant = reader.strong() || segments.stream().anyMatch(s -> !s.getFirst().isEmpty());
    return new DigitRun(meant ? product(segments) : List.of(), reader.strangers(), reader.strong());
  }

  private record Reading(String digits, int doubt) {}

  /** All ways to read the segments, those with the fewest second choices first. */
  private static List<String> product(List<List<String>> segments) {
    List<Reading> readings = List.of(new Reading("", 0));
    for (List<String> options : segments) {
      var longer = new ArrayList<Reading>();
      for (Reading reading : readings) {
        for (int i = 0; i < options.size(); i++) {
          longer.add(new Reading(reading.digits + options.get(i), reading.doubt + i));
        }
      }
      longer.sort(Comparator.comparingInt(Reading::doubt));
      readings = longer.size() > MOST_READINGS ? longer.subList(0, MOST_READINGS) : longer;
    }
    return readings.stream().map(Reading::digits).filter(d -> !d.isEmpty()).distinct().toList();
  }
}
