package vanity.lexicon;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vanity.engine.index.Kind;

/**
 * Which words a caller catches and can write down when they are alone among digits, with nothing
 * beside them that would explain them.
 */
final class Standing {
  /** What the others count: the same number may hold a word that needs no explanation. */
  static final double UNCLEAR = .8;

  /** Words that only hold others together. */
  private static final Set<Kind> GRAMMATICAL =
      Set.of(Kind.DETERMINER, Kind.PREPOSITION, Kind.SUBJECT, Kind.OBJECT, Kind.CONJUNCTION);

  /** Who hears "sees" may as well write "seas", which is used so often compared with it. */
  private static final double AS_COMMON = 1 / 3.0;

  /** Who hears a word thinks of one that children know before one that only readers know. */
  private static final double BOOKISH = .25;

  /** Words met less often than this come to nobody's mind. */
  private static final int RARELY = 5;

  /** Met so often in texts, even a word for nothing one can see is known to all. */
  private static final int OFTEN = 40;

  /**
   * "Drops" are things too, and not only what somebody does, and "lost" is how one feels, and not
   * only what one did: if used so this often. "Dug" and "made" are hardly anything else.
   */
  private static final double ALSO = .1;

  /** "Ices", "dusts": hardly anybody says so, though the singular is used this often. */
  private static final int COUNTED_FROM = 15;

  private static final double HARDLY_COUNTED = .02;

  /** A form that was met once may have been met by chance. */
  private static final int BY_CHANCE = 1;

  /** Sizes of SCOWL's lists: the words of every text, of most texts, and of few. */
  private static final int EVERY_TEXT = 10;

  private static final int MOST_TEXTS = 20;
  private static final int FEW_TEXTS = 40;

  private final Map<String, Integer> sizes;
  private final Dictionary dictionary;
  private final Pronunciations pronunciations;
  private final Acquaintance acquaintance;
  private final Set<String> fragments;
  private final Set<String> small;
  private final Set<String> liked;

  Standing(
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
    liked = Set.copyOf(sources.words("liked"));
    small = Set.copyOf(sources.words("small"));
    fragments = Set.copyOf(sources.own("fragments"));
  }

  boolean isClearAlone(String word, List<Inflection> readings, List<Kind> kinds) {
    return !fragments.contains(word)
        && kinds.stream().noneMatch(GRAMMATICAL::contains)
        && !acquaintance.isUnpleasant(word)
        && isUnmistaken(word)
        && isKnown(word, readings);
  }

  /** Whether a word only holds others together. */
  boolean isSmall(String word) {
    return small.contains(word);
  }

  private boolean isUnmistaken(String word) {
    return pronunciations.usualHomophones(word).stream().noneMatch(o -> comesToMind(o, word));
  }

  /** Whether who hears the word may think of another that sounds the same. */
  private boolean comesToMind(String other, String word) {
    return size(other) <= FEW_TEXTS
        && commonness(other) >= RARELY
        && commonness(other) >= AS_COMMON * commonness(word);
  }

  private double commonness(String word) {
    boolean isCommon =
        size(word) <= EVERY_TEXT || acquaintance.isEveryday(word, Inflection.of(word, dictionary));
    return (dictionary.inText(word) + dictionary.uses(word)) * (isCommon ? 1 : BOOKISH);
  }

  private boolean isKnown(String word, List<Inflection> readings) {
    if (liked.contains(word)) {
      return true;
    }
    if (readings.isEmpty()) {
      return acquaintance.isEveryday(word);
    }
    Inflection first = readings.getFirst();
    return first.base().equals(word)
        ? isKnownBase(word, first.part())
        : isKnownForm(word, first, readings);
  }

  private boolean isKnownBase(String word, String part) {
    if (part.equals("adv") && word.endsWith("ly")) {
      return false; // "Finally" what?
    }
    if (acquaintance.isEveryday(word)) {
      return true;
    }
    boolean isSeen = dictionary.isConcrete(word);
    boolean isThingOrLook = isSeen || part.equals("noun") || part.equals("adj");
    return isThingOrLook
        && (size(word) <= EVERY_TEXT
            || acquaintance.isMemorable(word)
            || (size(word) <= MOST_TEXTS && dictionary.inText(word) >= (isSeen ? RARELY : OFTEN)));
  }

  private boolean isKnownForm(String word, Inflection first, List<Inflection> readings) {
    return switch (first.kind()) {
      case PAST -> dictionary.uses(word, "adj") >= Math.max(RARELY, ALSO * first.uses());
      case VERB_S -> readings.stream().anyMatch(reading -> areAlsoThings(reading, first));
      case PLURAL -> isKnownPlural(word, first.base());
      default -> acquaintance.isEveryday(first.base()) && dictionary.inText(word) > BY_CHANCE;
    };
  }

  private boolean areAlsoThings(Inflection reading, Inflection verb) {
    return reading.kind() == Kind.PLURAL
        && reading.uses() >= ALSO * verb.uses()
        && acquaintance.isEveryday(reading.base());
  }

  private boolean isKnownPlural(String word, String base) {
    int singular = dictionary.inText(base);
    int plural = dictionary.inText(word);
    boolean isHardlyCounted = singular >= COUNTED_FROM && plural < HARDLY_COUNTED * singular;
    return acquaintance.isEveryday(base)
        && isUnmistaken(base) // "Suns" are rare, but who hears "sons" knows the sun.
        && !isHardlyCounted
        && (dictionary.isConcrete(base) || plural > BY_CHANCE);
  }

  private int size(String word) {
    return sizes.getOrDefault(word, Integer.MAX_VALUE);
  }
}
