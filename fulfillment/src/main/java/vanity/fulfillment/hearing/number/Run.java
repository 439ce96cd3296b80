package vanity.fulfillment.hearing.number;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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

  private final Talk talk;
  private final Steps steps;
  private final int lead;
  private final int from;
  private final int to;
  private final Reading[][] table;

  private Run(Steps steps, int lead) {
    this.steps = steps;
    this.talk = steps.talk();
    this.from = steps.begin();
    this.to = steps.end();
    this.lead = lead;
    this.table = new Reading[to - from + 1][];
  }

  /**
   * The cheapest reading of each length; none of a length that the words cannot have.
   *
   * @param lead where in what is said the number begins: 1 after a country digit, less than 0 where
   *     its beginning was said before
   */
  static List<Reading> readings(Steps steps, int lead) {
    var run = new Run(steps, lead);
    run.fill();
    return run.read();
  }

  private void fill() {
    table[0] = new Reading[MOST_DIGITS + 1];
    table[0][0] = Reading.NONE;
    for (int at = from; at < to; at++) {
      Reading[] row = table[at - from];
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

  private void extend(Reading[] row, int at, Step step) {
    int length = step.digits().length();
    for (int n = 0; n + length <= MOST_DIGITS; n++) {
      Reading reading = row[n];
      if (reading == null) {
        continue;
      }
      int target = at - from + step.words();
      if (table[target] == null) {
        table[target] = new Reading[MOST_DIGITS + 1];
      }
      int cost = reading.cost() + cost(step, at, n);
      Reading known = table[target][n + length];
      if (known == null || cost < known.cost()) {
        table[target][n + length] = reading.with(step, at, cost);
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
    Reading[] last = table[to - from];
    return last == null ? List.of() : Stream.of(last).filter(Objects::nonNull).toList();
  }
}
