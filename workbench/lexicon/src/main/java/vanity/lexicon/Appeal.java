package vanity.lexicon;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Whether people would be glad of a word in their number. No source with a licence that allows
 * shipping tells it, so for the short words, of which most results are made, our own lists do.
 */
final class Appeal {
  /** At least so well is a word known that people are glad of. */
  private static final double GLAD = .97;

  private static final double DULL = .8;

  private static final double PLACE = .75;

  /** Somebody else's name is better than no word at all. */
  private static final double NAME = .38;

  /** Short words that are on no list are odd to most, whatever they mean. */
  private static final double UNLISTED = .6;

  private static final int SHORT = 4;

  private final Set<String> liked;
  private final Set<String> dull;
  private final Set<String> names;
  private final Set<String> places;
  private final Acquaintance acquaintance;

  Appeal(Sources sources, Acquaintance acquaintance) throws IOException {
    this.acquaintance = acquaintance;
    liked = Set.copyOf(sources.words("liked"));
    dull = Set.copyOf(sources.words("dull"));
    names = Set.copyOf(sources.words("names"));
    places = Set.copyOf(sources.words("places"));
  }

  boolean isLiked(String word) {
    return liked.contains(word);
  }

  /** How well a word is known that is otherwise known this well. */
  double of(String word, List<Inflection> readings, double known) {
    if (liked.contains(word)) {
      return Math.max(known, GLAD);
    }
    if (places.contains(word)) {
      return Math.max(known, PLACE);
    }
    if (names.contains(word)) {
      return Math.max(known, NAME);
    }
    if (dull.contains(word)) {
      return known * DULL;
    }
    return isListed(word, readings) ? known : known * UNLISTED;
  }

  private boolean isListed(String word, List<Inflection> readings) {
    return word.length() > SHORT
        || acquaintance.isEveryday(word)
        || readings.stream().anyMatch(reading -> liked.contains(reading.base()));
  }
}
