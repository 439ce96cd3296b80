package vanity.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vanity.engine.Piece.Digits;
import vanity.engine.Piece.Word;

/**
 * The published definition of best, done in the slowest and plainest way: try every piece at every
 * place, rate each reading as a whole, choose with the diversity rule on displays, never three
 * together of which two are twins, words put together or filled up with small ones last, and what
 * hardly pleases only where it makes three. What decides the choice is stated here again, not
 * looked up.
 */
final class BruteForce {
  private static final int SHARED_LETTER = -420;
  private static final int TOGETHER = 3;
  private static final int FLOOR = -11_200;
  private static final int WORTH_TELLING = -8_500;

  private final VanityFinder finder;
  private final BusinessWords own;
  private final Map<String, List<String>> wordsByDigits;

  BruteForce(VanityFinder finder, List<String> words) {
    this(finder, words, BusinessWords.NONE);
  }

  /** With a business's own words, which may be anywhere if they are wished for. */
  BruteForce(VanityFinder finder, List<String> words, BusinessWords own) {
    this.finder = finder;
    this.own = own;
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
    while (chosen.size() < Math.max(top, TOGETHER) && !readings.isEmpty()) {
      List<Reading> heard = chosen.subList(chosen.size() / TOGETHER * TOGETHER, chosen.size());
      List<Reading> untold = readings.stream().filter(r -> !isTwinOfAny(r, heard)).toList();
      List<Reading> news = untold.stream().filter(r -> !fillsUp(r, heard)).toList();
      List<Reading> others = news.isEmpty() ? untold : news;
      if (others.isEmpty() && chosen.size() < TOGETHER) {
        break;
      }
      Reading best =
          (others.isEmpty() ? readings : others)
              .stream()
                  .min(
                      Comparator.comparingLong((Reading r) -> -value(r, chosen))
                          .thenComparingInt(Reading::starts)
                          .thenComparing(Reading::letters))
                  .orElseThrow();
      chosen.add(best);
      readings.removeIf(r -> showsNothingNew(r, best));
    }
    return chosen.stream()
        .map(Reading::vanity)
        .takeWhile(vanity -> chosen.size() >= TOGETHER || isWorthTelling(vanity))
        .limit(top)
        .toList();
  }

  private static boolean isWorthTelling(VanityNumber vanity) {
    return Math.round(vanity.score() * 100) >= WORTH_TELLING;
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

  private boolean isWishedFor(String word) {
    return own.points().getOrDefault(word, 0) > 0;
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
    if (Math.round(vanity.score() * 100) >= FLOOR && !finder.isBlocked(number, pieces)) {
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

  /**
   * A letter needs a word behind it, in the area code a word of two letters does, and anywhere but
   * at the end a word that says nothing by itself.
   */
  private boolean needsAWordBehind(String word, int at, int end) {
    return word.length() == 1
        || (word.length() == 2 && at < 3)
        || (end < 10 && !isWishedFor(word) && Samples.saysNothingAlone(word));
  }

  private boolean endsAShortWordAlone(List<Piece> pieces) {
    int at = -1;
    for (int i = 0; i < pieces.size(); i++) {
      boolean beforeWord = i + 1 < pieces.size() && pieces.get(i + 1) instanceof Word;
      switch (pieces.get(i)) {
        case Digits(var digits) -> at += digits.length();
        case Word(var word) -> {
          int end = at + word.length();
          if (!beforeWord && needsAWordBehind(word, at, end)) {
            return true;
          }
          at = end;
        }
      }
    }
    return false;
  }

  private static long value(Reading reading, List<Reading> chosen) {
    long tier = reading.vanity().grade() == Grade.WEAK ? 0 : 1_000_000_000;
    long shared = chosen.stream().mapToLong(earlier -> shared(reading, earlier)).max().orElse(0);
    return tier + Math.round(reading.vanity().score() * 100) + SHARED_LETTER * shared;
  }

  /** Whether it puts words already heard together, or words of one or two letters beside one. */
  private static boolean fillsUp(Reading reading, List<Reading> heard) {
    Map<Integer, String> words = wordsByPlace(reading);
    List<Integer> said =
        words.keySet().stream()
            .filter(
                at -> heard.stream().anyMatch(h -> words.get(at).equals(wordsByPlace(h).get(at))))
            .toList();
    return !said.isEmpty()
        && words.keySet().stream().allMatch(at -> said.contains(at) || words.get(at).length() < 3);
  }

  private static boolean isTwinOfAny(Reading reading, List<Reading> others) {
    return others.stream().anyMatch(other -> areTwins(reading, other));
  }

  private static boolean areTwins(Reading a, Reading b) {
    Map<Integer, String> one = wordsByPlace(a);
    Map<Integer, String> other = wordsByPlace(b);
    boolean showAtTheSamePlaces =
        a.letters().replaceAll("[A-Z]", "_").equals(b.letters().replaceAll("[A-Z]", "_"));
    List<Integer> differing =
        one.keySet().stream().filter(at -> !one.get(at).equals(other.get(at))).toList();
    boolean isOneOfSeveral =
        one.size() > 1 && one.keySet().equals(other.keySet()) && differing.size() == 1;
    return (showAtTheSamePlaces && (lettersIn(a) - shared(a, b) <= 1 || isOneOfSeveral))
        || differing.stream().anyMatch(at -> areTwins(one.get(at), other.get(at)));
  }

  private static boolean areTwins(String one, @Nullable String other) {
    return other != null
        && one.length() == other.length()
        && (lettersApart(one, other) == 1 || Samples.soundAlike(one, other));
  }

  private static long lettersApart(String one, String other) {
    return IntStream.range(0, one.length()).filter(i -> one.charAt(i) != other.charAt(i)).count();
  }

  private static Map<Integer, String> wordsByPlace(Reading reading) {
    var words = new TreeMap<Integer, String>();
    int at = 0;
    for (Piece piece : reading.vanity().pieces()) {
      if (piece instanceof Word(var word)) {
        words.put(at, word);
      }
      at += piece.text().length();
    }
    return words;
  }

  private static long lettersIn(Reading reading) {
    return reading.letters().chars().filter(Character::isLetter).count();
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
    return shared(reading, earlier) == lettersIn(reading);
  }
}
