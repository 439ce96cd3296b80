package vanity.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vanity.engine.index.Kind;

/** The one or two kinds of each word: from our own list for small words, else by use. */
final class Kinds {
  /** A second kind counts when it is used at least this share of the first. */
  private static final double SECOND = .05;

  private final Map<String, List<Kind>> own = new HashMap<>();

  Kinds(List<String> lines, List<String> names) {
    names.forEach(name -> own.put(name, List.of(Kind.NAME, Kind.UNKNOWN)));
    for (String line : lines) {
      String[] parts = line.toUpperCase(Locale.ROOT).split(" ");
      Kind second = parts.length > 2 ? Kind.valueOf(parts[2]) : Kind.UNKNOWN;
      own.put(parts[0].toLowerCase(Locale.ROOT), List.of(Kind.valueOf(parts[1]), second));
    }
  }

  List<Kind> of(String word, List<Inflection> readings) {
    List<Kind> known = own.get(word);
    if (known != null) {
      return known;
    }
    if (readings.isEmpty()) {
      return List.of(Kind.UNKNOWN, Kind.UNKNOWN);
    }
    Inflection first = readings.getFirst();
    Kind second =
        readings.stream()
            .filter(reading -> reading.kind() != first.kind())
            .filter(reading -> reading.uses() >= SECOND * first.uses())
            .map(Inflection::kind)
            .findFirst()
            .orElse(Kind.UNKNOWN);
    return List.of(first.kind(), second);
  }
}
