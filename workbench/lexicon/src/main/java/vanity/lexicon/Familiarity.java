package vanity.lexicon;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vanity.engine.index.Kind;

/**
 * How well people know a word and can say it, as its quality: 200 for an everyday word.
 *
 * <p>SCOWL's sizes are coarse (35 alone holds 24,000 words), so how often WordNet's texts use a
 * word tells the known from the obscure within a size.
 */
final class Familiarity {
  private static final int FULL = 200;

  /** By SCOWL size: what the least and the most used of its words count. */
  private static final Map<Integer, double[]> RANGE =
      Map.of(
          10, new double[] {.90, .99},
          20, new double[] {.84, .97},
          35, new double[] {.68, .92},
          40, new double[] {.32, .48},
          50, new double[] {.24, .38},
          55, new double[] {.16, .28},
          60, new double[] {.12, .24});

  /** Doublings of use from the bottom of a range to its top. */
  private static final double DOUBLINGS = 9;

  /** One can picture it, so one can remember it. */
  private static final double CONCRETE = 1.05;

  /** Forms are duller than what they are forms of. */
  private static final Map<Kind, Double> FORM =
      Map.of(Kind.PAST, .86, Kind.GERUND, .93, Kind.PLURAL, .96, Kind.VERB_S, .86);

  private static final double COMPARED = .88;

  /**
   * A commoner word sounds the same, so the wrong letters may be dialled; the spelling repairs it.
   */
  private static final double HOMOPHONE = .8;

  /** What the least and the most used of the words count that children know. */
  private static final double[] EVERYDAY = {.80, 1};

  /** Neither known to children nor picked by anyone as easy to remember. */
  private static final double UNFAMILIAR = .86;

  /** An odd word does more harm than its few letters do good, so the lower ones sink further. */
  private static final double STEEPER = .15;

  private static final double LEAST = .02;

  /** Long words are known by their parts, so the rarer of them sink less. */
  private static final int LONG = 6;

  private static final double RECOGNISED = .9;

  /**
   * Seldom said, though known from print: those of three letters say so little besides that they
   * come after any word that people say.
   */
  private static final double AWKWARD = .75;

  private static final double AWKWARD_OF_THREE = .4;

  private final Map<String, Integer> sizes;
  private final Dictionary dictionary;
  private final Pronunciations pronunciations;
  private final Set<String> awkward;
  private final Set<String> noise;
  private final Acquaintance acquaintance;
  private final Appeal appeal;

  Familiarity(
      Map<String, Integer> sizes,
      Dictionary dictionary,
      Pronunciations pronunciations,
      Acquaintance acquaintance,
      Sources sources)
      throws IOException {
    this.sizes = sizes;
    this.dictionary = dictionary;
    this.pronunciations = pronunciations;
    this.acquaintance = acquaintance;
    appeal = new Appeal(sources, acquaintance);
    awkward = Set.copyOf(sources.own("awkward"));
    noise = Set.copyOf(sources.own("noise"));
  }

  int quality(String word, List<Inflection> readings) {
    double quality = appeal.of(word, bySize(word, readings));
    if (appeal.isLiked(word)) {
      quality *= dictionary.isConcrete(word) ? CONCRETE : 1;
    } else if (!readings.isEmpty()) {
      quality *= byForm(word, readings.getFirst());
    }
    quality *= pronunciations.clarity(word) * acquaintance.liking(word);
    if (!appeal.isLiked(word)
        && pronunciations.usualHomophones(word).stream()
            .anyMatch(other -> isCommoner(other, word))) {
      quality *= HOMOPHONE;
    }
    if (noise.contains(word)) {
      quality = 0;
    } else if (awkward.contains(word)) {
      quality *= word.length() == 3 ? AWKWARD_OF_THREE : AWKWARD;
    }
    double known =
        word.length() < LONG
            ? Math.max(LEAST, quality - STEEPER * (1 - quality))
            : Math.pow(quality, RECOGNISED);
    return (int) Math.round(known * FULL);
  }

  private double bySize(String word, List<Inflection> readings) {
    double part = Math.min(1, log2(1 + use(word, readings)) / DOUBLINGS);
    if (acquaintance.isEveryday(word, readings)) {
      return within(EVERYDAY, part);
    }
    double[] range = RANGE.getOrDefault(sizes.getOrDefault(word, 60), new double[] {.3, .3});
    return within(range, part)
        * (acquaintance.isMemorable(word) ? 1 : (word.length() > 5 ? 1 : UNFAMILIAR));
  }

  private static double within(double[] range, double part) {
    return range[0] + part * (range[1] - range[0]);
  }

  /** Uses of the base form count for its forms too, but less than uses of the form itself. */
  private double use(String word, List<Inflection> readings) {
    int base = readings.stream().mapToInt(Inflection::uses).max().orElse(0);
    return dictionary.inText(word) + base / 2.0;
  }

  private double byForm(String word, Inflection reading) {
    if (reading.base().equals(word)) {
      return reading.part().equals("noun") && dictionary.isConcrete(word) ? CONCRETE : 1;
    }
    return reading.part().equals("adj") ? COMPARED : FORM.getOrDefault(reading.kind(), 1.0);
  }

  private boolean isCommoner(String other, String word) {
    return sizes.containsKey(other)
        && Comparator.comparingInt((String w) -> sizes.getOrDefault(w, 99)).compare(other, word)
            <= 0
        && dictionary.inText(other) > 3 * dictionary.inText(word);
  }

  private static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }
}
