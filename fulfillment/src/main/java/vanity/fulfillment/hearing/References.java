package vanity.fulfillment.hearing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out which one of the offer an utterance points at, if it does. */
final class References {
  private static final Map<String, Integer> NUMERALS =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("uno", 1),
          Map.entry("dos", 2),
          Map.entry("tres", 3));

  private static final Map<String, Integer> ALIKE =
      Map.of("won", 1, "to", 2, "too", 2, "tu", 2, "tree", 3, "free", 3, "for", 4, "fore", 4);

  private static final Set<String> LABELS =
      Set.of(
          "number", "option", "choice", "numero", "número", "num", "word", "numbers", "press",
          "hit", "push");

  /** "press seven" names no place. */
  private static final Set<String> KEYS = Set.of("press", "hit", "push");

  /** After these "one" is a thing: "the elm one". */
  private static final Set<String> BEFORE_ONE =
      Set.of(
          "and", "or", "no", "not", "but", "maybe", "guess", "think", "mean", "said", "say", "okay",
          "ok", "um", "uh", "er", "so", "oh", "hey", "well", "hm", "two", "three", "yes", "yeah",
          "just", "be", "is", "take", "with", "either", "please", "press", "about", "it", "was", "pick",
          "choose", "meant", "for", "then", "sure");

  /** After a numeral that points: "two please", not "two minutes". */
  private static final Set<String> AFTER =
      Set.of(
          "please",
          "is",
          "and",
          "or",
          "no",
          "but",
          "not",
          "again",
          "for",
          "thanks",
          "thank",
          "slowly",
          "sounds",
          "looks",
          "instead",
          "too",
          "actually",
          "sorry",
          "wait",
          "i",
          "with",
          "if",
          "was",
          "then",
          "now",
          "though",
          "because",
          "my",
          "would",
          "can",
          "it",
          "that",
          "in",
          "slower",
          "um",
          "uh",
          "as",
          "sir",
          "ma'am",
          "dear",
          "on",
          "does",
          "to",
          "spelled",
          "mean",
          "so",
          "ok",
          "okay",
          "yes",
          "yeah",
          "by",
          "once",
          "one",
          "seems",
          "first",
          "have");

  private static final Set<String> BEFORE_NONE =
      Set.of(
          "first", "last", "next", "other", "these", "those", "all", "than", "of", "like", "every",
          "any", "each", "which", "another", "have", "got");

  private static final Set<String> CORRECTING =
      Set.of(
          "no",
          "wait",
          "sorry",
          "actually",
          "mean",
          "meant",
          "rather",
          "oops",
          "make",
          "nope",
          "correction",
          "instead",
          "scratch",
          "prefer",
          "better",
          "but");

  private final List<Token> tokens;
  private final Signs signs;
  private final List<OfferedNumber> offer;
  private final List<Reference> words;
  private final BitSet wordEnds = new BitSet();
  private final BitSet denied;
  private final int content;

  private References(Signs signs, List<OfferedNumber> offer, boolean asked) {
    this.words = new OfferWords(signs, offer, asked).found();
    this.tokens = signs.tokens();
    this.signs = signs;
    this.offer = offer;
    words.forEach(word -> wordEnds.set(word.to()));
    this.denied = denied();
    this.content = (int) tokens.stream().filter(token -> !Vocabulary.isLight(token)).count();
  }

  /** What is pointed at in the end: one reference, {@code SEVERAL}, or null for nothing. */
  static @Nullable Reference in(Signs signs, List<OfferedNumber> offer, boolean asked) {
    return new References(signs, offer, asked).meant();
  }

  private @Nullable Reference meant() {
    var left = new LinkedHashMap<Integer, Reference>();
    boolean excluded = false;
    int end = -1;
    for (Reference reference : all()) {
      if (reference.excluded()) {
        excluded = true;
        left.remove(reference.place());
        continue;
      }
      if (end >= 0 && isCorrected(end, reference.from())) {
        left.clear();
      }
      end = reference.to();
      left.putIfAbsent(reference.place(), reference);
    }
    return one(List.copyOf(left.values()), excluded);
  }

  private static @Nullable Reference one(List<Reference> left, boolean excluded) {
    List<Reference> named = left.stream().filter(ref -> ref.place() > 0).toList();
    if (named.isEmpty()) {
      Reference other = left.isEmpty() ? null : left.getFirst();
      boolean any = other != null && other.place() == Reference.SEVERAL;
      return excluded && !any ? new Reference(Reference.SEVERAL, 0, 0, true, true) : other;
    }
    Reference first = named.getFirst();
    boolean several = left.stream().anyMatch(ref -> ref.place() == Reference.SEVERAL);
    return named.size() == 1 && !several
        ? first
        : new Reference(Reference.SEVERAL, first.from(), first.to(), false, true);
  }

  private boolean isCorrected(int from, int to) {
    for (int i = from; i < to; i++) {
      if (CORRECTING.contains(tokens.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  private List<Reference> all() {
    var all = new ArrayList<Reference>(words);
    for (Mark<Sign> mark : signs.marks()) {
      int place = place(mark.sign());
      if (place != 0 && (!isOrdinal(mark.sign()) || standsAsOrdinal(mark))) {
        all.add(new Reference(place, mark.from(), mark.to(), false, true));
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      int numeral = isLetterCount(i) ? ofLetters(tokens.get(i)) : numeral(i);
      if (numeral != 0) {
        all.add(new Reference(numeral, i, i + 1, false, true));
      }
    }
    all.sort(Comparator.comparingInt(Reference::from));
    all.replaceAll(ref ->
        denied.get(ref.from()) ? new Reference(ref.place(), ref.from(), ref.to(), true, ref.sure()) : ref);
    return all;
  }

  private static boolean isOrdinal(Sign sign) {
    return sign == Sign.FIRST || sign == Sign.SECOND || sign == Sign.THIRD || sign == Sign.LAST;
  }

  /** "the second", "the second one", but not "the second pizza". */
  private boolean standsAsOrdinal(Mark<Sign> mark) {
    return isEnd(mark.to())
        || AFTER.contains(tokens.get(mark.to()).text())
        || LABELS.contains(tokens.get(mark.to()).text())
        || tokens.get(mark.to()).isDigits();
  }

  private int place(Sign sign) {
    return switch (sign) {
      case FIRST -> 1;
      case SECOND -> 2;
      case THIRD -> 3;
      case LAST -> offer.size();
      case LONG -> extreme(1);
      case SHORT -> extreme(-1);
      case ANY, NEITHER -> sign == Sign.ANY ? Reference.SEVERAL : 0;
      case IT -> Reference.IT;
      case LATEST -> Reference.LATEST;
      default -> 0;
    };
  }

  /** The longest or the shortest, or nothing where two are. */
  private int extreme(int sign) {
    int best = 0;
    boolean alone = false;
    for (int i = 0; i < offer.size(); i++) {
      int difference =
          best == 0 ? 1 : sign * (offer.get(i).letters() - offer.get(best - 1).letters());
      alone = difference > 0 || (alone && difference < 0);
      best = difference > 0 ? i + 1 : best;
    }
    return alone ? best : Reference.SEVERAL;
  }

  /** The words behind a "not" or "except", with no more than articles between. */
  private BitSet denied() {
    var denied = new BitSet();
    for (Mark<Sign> mark : signs.marks()) {
      if (mark.sign() == Sign.EXCEPT || mark.sign() == Sign.NOT) {
        denied.set(mark.to());
      }
    }
    for (int at = 0; at < tokens.size(); at++) {
      String word = tokens.get(at).text();
      if (denied.get(at) && (word.equals("the") || word.equals("a") || LABELS.contains(word))) {
        denied.set(at + 1);
      }
    }
    return denied;
  }

  private int numeral(int at) {
    String word = tokens.get(at).text();
    boolean labelled =
        at > 0
            && !tokens.get(at).before().isPause()
            && (LABELS.contains(tokens.get(at - 1).text())
                || (signs.isClearDeedBefore(at) && isEnd(at + 1)));
    Integer value = NUMERALS.get(word);
    if (value == null && tokens.get(at).isDigits() && word.length() < 3) {
      value = Integer.valueOf(word);
    }
    if (value == null) {
      Integer alike = ALIKE.get(word);
      return alike != null && ((labelled && stops(at + 1)) || isAlone(at) || isThing(at))
          ? alike
          : 0;
    }
    if (labelled && !isNumberAfter(at)) {
      boolean key = KEYS.contains(tokens.get(at - 1).text());
      return key && value > offer.size() ? 0 : value;
    }
    return signs.covers(at) || isNumberAfter(at) || !stands(at, value) ? 0 : value;
  }

  /** Nothing else is said but what means nothing. */
  private boolean isAlone(int at) {
    return content == (Vocabulary.isLight(tokens.get(at)) ? 0 : 1);
  }

  /** "the tree one" */
  private boolean isThing(int at) {
    return at > 0
        && at + 1 < tokens.size()
        && tokens.get(at - 1).text().equals("the")
        && tokens.get(at + 1).text().equals("one")
        && !tokens.get(at).text().equals("for");
  }

  /** "the seven letter one" */
  private boolean isLetterCount(int at) {
    boolean letters = at + 1 < tokens.size() && tokens.get(at + 1).text().startsWith("letter");
    return letters && NumberWords.isNumeral(tokens.get(at));
  }

  private int ofLetters(Token count) {
    Integer letters = NUMERALS.get(count.text());
    int wanted = letters != null ? letters : count.isDigits() ? count.text().charAt(0) - '0' : 0;
    int found = 0;
    for (int i = 0; i < offer.size(); i++) {
      if (offer.get(i).letters() == wanted) {
        found = found == 0 ? i + 1 : Reference.SEVERAL;
      }
    }
    return found == 0 ? Reference.SEVERAL : found;
  }

  private boolean stands(int at, int value) {
    String before = at == 0 || tokens.get(at).before().isPause() ? "" : tokens.get(at - 1).text();
    if (!isEnd(at + 1) && !AFTER.contains(tokens.get(at + 1).text())) {
      return false;
    }
    if (wordEnds.get(at)) {
      return false; // "the yes one", "yes seven"
    }
    if (value != 1) {
      return !BEFORE_NONE.contains(before) && signs.strangers() < 2;
    }
    return before.isEmpty()
        || BEFORE_ONE.contains(before)
        || signs.isClearDeedBefore(at);
  }

  private boolean stops(int at) {
    return isEnd(at) || AFTER.contains(tokens.get(at).text());
  }

  private boolean isEnd(int at) {
    return at >= tokens.size()
        || tokens.get(at).before().isPause()
        || tokens.get(at).text().equals("please");
  }

  /** More digits follow, so that this is no place. */
  private boolean isNumberAfter(int at) {
    return at + 1 < tokens.size()
        && !tokens.get(at + 1).before().isPause()
        && NumberWords.isNumeric(tokens.get(at + 1))
        && !tokens.get(at + 1).text().equals("one");
  }
}
