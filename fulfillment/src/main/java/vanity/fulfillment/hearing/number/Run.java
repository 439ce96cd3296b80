package vanity.fulfillment.hearing.number;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The best way to read words as so and so many digits, for every count of digits at once.
 *
 * <p>Words and digits span a table of at most so many columns, so that the work grows with the
 * words alone.
 */
final class Run {
  /** Enough for a number said twice with its country code. */
  static final int MOST_DIGITS = 24;

  private static final int CROSSES = 70;
  private static final int WRITTEN_CROSSES = 20;
  private static final int PAUSE_INSIDE = 15;

  private record Path(int cost, @Nullable Path before, String digits, int from, int words) {}

  private final Talk talk;
  private final Steps steps;
  private final int lead;
  private final int from;
  private final int to;
  private final Path[][] table;

  private Run(Steps steps, int from, int to, int lead) {
    this.steps = steps;
    this.talk = steps.talk();
    this.from = from;
    this.to = to;
    this.lead = lead;
    this.table = new Path[to - from + 1][];
  }

  /**
   * The cheapest reading of each length; none of a length that the words cannot have.
   *
   * @param lead where in what is said the number begins: 1 after a country digit, less than 0 where
   *     its beginning was said before
   */
  static List<Reading> readings(Steps steps, int from, int to, int lead) {
    var run = new Run(steps, from, to, lead);
    run.fill();
    return run.read();
  }

  private void fill() {
    table[0] = new Path[MOST_DIGITS + 1];
    table[0][0] = new Path(0, null, "", from, 0);
    for (int at = from; at < to; at++) {
      Path[] row = table[at - from];
      if (row == null) {
        continue;
      }
      List<Step> here = steps.at(at);
      if (here.size() == 1 && dialsNothing(here.getFirst()) && table[at - from + 1] == null) {
        table[at - from + 1] = row;
        continue;
      }
      for (Step step : here) {
        extend(row, at, step);
      }
    }
  }

  /** Most words cost nothing: what was read up to them holds behind them too. */
  private static boolean dialsNothing(Step step) {
    return step.digits().isEmpty() && step.words() == 1 && step.cost() == 0 && step.inside() == 0;
  }

  private void extend(Path[] row, int at, Step step) {
    int length = step.digits().length();
    for (int n = 0; n + length <= MOST_DIGITS; n++) {
      Path path = row[n];
      if (path == null) {
        continue;
      }
      int target = at - from + step.words();
      if (table[target] == null) {
        table[target] = new Path[MOST_DIGITS + 1];
      }
      int cost = path.cost + cost(step, at, n);
      Path known = table[target][n + length];
      if (known == null || cost < known.cost) {
        table[target][n + length] = new Path(cost, path, step.digits(), at, step.words());
      }
    }
  }

  private int cost(Step step, int at, int n) {
    int end = n + step.digits().length();
    int cost = endsGroup(end) ? step.cost() : step.inside();
    if (crosses(n, end)) {
      cost += inOnePiece(step, at) ? WRITTEN_CROSSES : CROSSES;
    }
    boolean pause = n > 0 && !step.digits().isEmpty() && talk.pausesBefore(at);
    return pause && !endsGroup(n) ? cost + PAUSE_INSIDE : cost;
  }

  private boolean inOnePiece(Step step, int at) {
    return talk.tokens().get(at).isDigits()
        || (step.words() == 1 && talk.tokens().get(at).isWord() && step.digits().length() > 3);
  }

  private boolean endsGroup(int digits) {
    int place = digits - lead;
    return place == 0 || place == 3 || place == 6 || place == 10;
  }

  private boolean crosses(int from, int to) {
    for (int inner = from + 1; inner < to; inner++) {
      if (endsGroup(inner)) {
        return to - from < 10;
      }
    }
    return false;
  }

  private List<Reading> read() {
    var readings = new ArrayList<Reading>();
    Path[] last = table[to - from];
    for (int n = 0; last != null && n <= MOST_DIGITS; n++) {
      if (last[n] != null) {
        readings.add(reading(last[n]));
      }
    }
    return readings;
  }

  /** The digits, and the word that each of them comes from. */
  private static Reading reading(Path end) {
    var digits = new StringBuilder();
    var words = new ArrayList<Integer>();
    for (Path path = end; path != null; path = path.before) {
      digits.insert(0, path.digits);
      for (int i = 0; i < path.digits.length(); i++) {
        words.addFirst(path.from);
      }
    }
    return new Reading(digits.toString(), List.copyOf(words), end.cost);
  }
}
