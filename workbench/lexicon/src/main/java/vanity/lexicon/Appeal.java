package vanity.lexicon;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether people would be glad of a word in their number. No source with a licence that allows
 * shipping tells it, so our own lists do: for the short words, of which most results are made, they
 * say who is known at all.
 */
final class Appeal {
  /** At least so well is a word known that people are glad of. */
  private static final double GLAD = .97;

  /** Short words that all know and that are on no other list. */
  private static final double PLAIN = .92;

  private static final double DULL = .8;

  /** At least so well is any word of our lists known. */
  private static final double KNOWN = .72;

  /** Odd in a number, however well it is known. */
  private static final double UNWELCOME = .3;

  /** Few would know it if they heard it. */
  private static final double STRANGE = .3;

  private static final double PLACE = .75;

  /** Somebody else's name is better than no word at all. */
  private static final double NAME = .38;

  private static final int SHORT = 4;

  private final Set<String> liked;
  private final Set<String> dull;
  private final Set<String> unwelcome;
  private final Set<String> strange;
  private final Set<String> names;
  private final Set<String> places;
  private final Set<String> grammatical = new HashSet<>();
  private final Acquaintance acquaintance;

  Appeal(Sources sources, Acquaintance acquaintance) throws IOException {
    this.acquaintance = acquaintance;
    liked = Set.copyOf(sources.words("liked"));
    dull = Set.copyOf(sources.words("dull"));
    unwelcome = Set.copyOf(sources.words("unwelcome"));
    strange = Set.copyOf(sources.words("strange"));
    names = Set.copyOf(sources.words("names"));
    places = Set.copyOf(sources.words("places"));
    grammatical.addAll(sources.words("small"));
    grammatical.addAll(sources.own("numerals"));
    grammatical.addAll(sources.own("two-letter-words"));
  }

  boolean isLiked(String word) {
    return liked.contains(word);
  }

  /** Whether few would know the word if it were said. */
  boolean isStrange(String word) {
    return strange.contains(word) || (word.length() <= SHORT && !isListed(word));
  }

  private boolean isListed(String word) {
    return List.of(liked, dull, unwelcome, names, places, grammatical).stream()
            .anyMatch(list -> list.contains(word))
        || acquaintance.isEveryday(word);
  }

  /** How well a word is known that is otherwise known this well. */
  double of(String word, double known) {
    if (liked.contains(word)) {
      return Math.max(known, GLAD);
    }
    if (places.contains(word)) {
      return Math.max(known, PLACE);
    }
    if (names.contains(word)) {
      return Math.max(known, NAME);
    }
    if (unwelcome.contains(word)) {
      return known * UNWELCOME;
    }
    if (dull.contains(word)) {
      return Math.max(known, KNOWN) * DULL;
    }
    if (isStrange(word)) {
      return known * STRANGE;
    }
    return word.length() > SHORT ? known : known * PLAIN;
  }
}
