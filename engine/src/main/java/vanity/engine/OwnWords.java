package vanity.engine;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vanity.engine.index.Buckets;
import vanity.engine.index.Kind;
import vanity.engine.index.WordEntry;

/** Business words made searchable like the lexicon's own, each with its extra points. */
final class OwnWords {
  /** What is assumed of a word the lexicon does not know: its owner knows it well. */
  private static final int QUALITY = 180;

  /** More than any other word: who calls a business knows its words, and they come first. */
  private static final int WISHED_FOR = 255;

  private static final int HUNDREDTHS = 100;

  private final long[] entries;
  private final int[] starts = new int[Buckets.COUNT + 1];
  private final Map<String, Integer> byWord = new HashMap<>();
  private final int[] places;
  private final int[] points;
  private final BitSet replaced = new BitSet();

  OwnWords(BusinessWords business, Lexicon lexicon) {
    List<String> words = sorted(business);
    entries = new long[words.size()];
    places = new int[entries.length];
    points = new int[entries.length];
    for (int i = 0; i < entries.length; i++) {
      String word = words.get(i);
      byWord.put(word, i);
      places[i] = lexicon.place(word);
      points[i] = business.points().getOrDefault(word, 0) * HUNDREDTHS;
      entries[i] = entry(word, places[i], points[i], lexicon);
      if (places[i] >= 0) {
        replaced.set(places[i]);
      }
      starts[Buckets.ofWord(word) + 1] = i + 1;
    }
    for (int bucket = 1; bucket < starts.length; bucket++) {
      starts[bucket] = Math.max(starts[bucket], starts[bucket - 1]);
    }
  }

  private static List<String> sorted(BusinessWords words) {
    if (words.points().isEmpty()) {
      return List.of(); // As usual; what follows would cost a cold start milliseconds.
    }
    return words.points().keySet().stream()
        .sorted(
            Comparator.comparingInt((String word) -> Buckets.ofWord(word))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static long entry(String word, int place, int points, Lexicon lexicon) {
    long entry =
        place >= 0
            ? lexicon.index().word(place)
            : WordEntry.pack(word, QUALITY, Kind.NOUN, Kind.UNKNOWN);
    return points > 0 ? WordEntry.asWellKnown(entry, WISHED_FOR) : entry;
  }

  boolean isEmpty() {
    return places.length == 0;
  }

  /** Where each bucket of business words begins, and one past the last. */
  int[] starts() {
    return starts;
  }

  long entry(int own) {
    return entries[own];
  }

  /** Whether a word of the lexicon is also a business word and must not be found twice. */
  boolean replaces(int place) {
    return replaced.get(place);
  }

  int place(int own) {
    return places[own];
  }

  int points(int own) {
    return points[own];
  }

  /** The entry of a business word, or 0. */
  long entry(String word) {
    int own = find(word);
    return own < 0 ? 0 : entries[own];
  }

  /** The extra points of a word, in hundredths. */
  int pointsOf(String word) {
    int own = find(word);
    return own < 0 ? 0 : points[own];
  }

  private int find(String word) {
    return isEmpty() ? -1 : byWord.getOrDefault(word, -1);
  }

  /** Whether a word of the business is among these pieces. */
  boolean isAmong(List<Piece> pieces) {
    if (isEmpty()) {
      return false;
    }
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Word(var word) && byWord.containsKey(word)) {
        return true;
      }
    }
    return false;
  }
}
