package vanity.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vanity.engine.Piece.Digits;
import vanity.engine.Piece.Word;

/**
 * The published definition of best, done in the slowest and plainest way: try every piece at every
 * place, rate each reading as a whole, choose with the diversity rule on displays.
 */
final class BruteForce {
  private final VanityFinder finder;
  private final Map<String, List<String>> wordsByDigits;

  BruteForce(VanityFinder finder, List<String> words) {
    this.finder = finder;
    wordsByDigits = words.stream().collect(Collectors.groupingBy(Keypad::dial));
  }

  /**
   * @param starts where words start, the first digit highest
   */
  private record Reading(VanityNumber vanity, String letters, int starts) {}

  List<VanityNumber> best(PhoneNumber number, int top) {
    var readings = new ArrayList<Reading>();
    int from =
        NumberingPlan.NORTH_AMERICA.tollFree().contains(Integer.valueOf(number.areaCode())) ? 3 : 0;
    extend(number, List.of(new Digits("1")), 0, from, readings);
    var chosen = new ArrayList<Reading>();
    while (chosen.size() < top && !readings.isEmpty()) {
      Reading best =
          readings.stream()
              .min(
                  Comparator.comparingLong((Reading r) -> -value(r, chosen))
                      .thenComparingInt(Reading::starts)
                      .thenComparing(Reading::letters))
              .orElseThrow();
      chosen.add(best);
      readings.removeIf(r -> showsNothingNew(r, best));
    }
    return chosen.stream().map(Reading::vanity).toList();
  }

  private void extend(
      PhoneNumber number, List<Piece> pieces, int at, int from, List<Reading> readings) {
    if (at == 10) {
      add(number, pieces, readings);
      return;
    }
    for (int end = at + 1; end <= 10; end++) {
      String digits = number.digits().substring(at, end);
      if (!(pieces.getLast() instanceof Digits) || pieces.size() == 1) {
        extend(number, with(pieces, new Digits(digits)), end, from, readings);
      }
      if (at >= from) {
        for (String word : wordsByDigits.getOrDefault(digits, List.of())) {
          extend(number, with(pieces, new Word(word)), end, from, readings);
        }
      }
    }
  }

  private static List<Piece> with(List<Piece> pieces, Piece piece) {
    var longer = new ArrayList<>(pieces);
    longer.add(piece);
    return longer;
  }

  private void add(PhoneNumber number, List<Piece> pieces, List<Reading> readings) {
    if (pieces.stream().noneMatch(Word.class::isInstance) || endsAShortWordAlone(pieces)) {
      return;
    }
    VanityNumber vanity = finder.rate(number, inPrintedGroups(pieces));
    if (vanity.score() > -4000 && !finder.isBlocked(number, pieces)) {
      String letters = vanity.display().substring(1).replace("-", "");
      readings.add(new Reading(vanity, letters, starts(pieces)));
    }
  }

  private static int starts(List<Piece> pieces) {
    int starts = 0;
    int left = 10;
    for (Piece piece : pieces.subList(1, pieces.size())) {
      switch (piece) {
        case Digits(var digits) -> left -= digits.length();
        case Word(var word) -> {
          starts |= 1 << (left - 1);
          left -= word.length();
        }
      }
    }
    return starts;
  }

  /** Digit runs are printed apart where a printed group ends. */
  private static List<Piece> inPrintedGroups(List<Piece> pieces) {
    var grouped = new ArrayList<Piece>();
    int at = -1;
    for (Piece piece : pieces) {
      if (piece instanceof Digits(var digits)) {
        int from = 0;
        for (int i = 1; i <= digits.length(); i++) {
          if (i == digits.length() || at + i == 3 || at + i == 6) {
            grouped.add(new Digits(digits.substring(from, i)));
            from = i;
          }
        }
        at += digits.length();
      } else if (piece instanceof Word(var word)) {
        grouped.add(piece);
        at += word.length();
      }
    }
    return grouped;
  }

  /** A letter needs a word behind it, and in the area code a word of two letters does. */
  private static boolean endsAShortWordAlone(List<Piece> pieces) {
    int at = -1;
    for (int i = 0; i < pieces.size(); i++) {
      boolean beforeWord = i + 1 < pieces.size() && pieces.get(i + 1) instanceof Word;
      switch (pieces.get(i)) {
        case Digits(var digits) -> at += digits.length();
        case Word(var word) -> {
          if (word.length() <= (at < 3 ? 2 : 1) && !beforeWord) {
            return true;
          }
          at += word.length();
        }
      }
    }
    return false;
  }

  private static long value(Reading reading, List<Reading> chosen) {
    long tier = reading.vanity().grade() == Grade.WEAK ? 0 : 1_000_000_000;
    long shared = chosen.stream().mapToLong(earlier -> shared(reading, earlier)).max().orElse(0);
    return tier + Math.round(reading.vanity().score() * 100) + Weights.SHARED_LETTER * shared;
  }

  private static long shared(Reading a, Reading b) {
    long shared = 0;
    for (int i = 0; i < 10; i++) {
      char c = a.letters().charAt(i);
      shared += Character.isLetter(c) && c == b.letters().charAt(i) ? 1 : 0;
    }
    return shared;
  }

  private static boolean showsNothingNew(Reading reading, Reading earlier) {
    return shared(reading, earlier)
        == reading.letters().chars().filter(Character::isLetter).count();
  }
}
