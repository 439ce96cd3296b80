package vanity.patterns;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts that are hard on an expression: a beginning that it likes, a piece that it likes again and
 * again, and an end that spoils it. All are made of the expression's own characters.
 */
final class HardTexts {
  /** For what an expression calls by name: words, digits, blanks, and what is none of them. */
  private static final String KINDS = "aA0 \t\n_-.x";

  private static final List<String> ENDS = List.of("\u2603", "");
  private static final int MOST_BEGINNINGS = 24;
  private static final int LONGEST_BEGINNING = 12;
  private static final int WAYS_ON = 5;
  private static final int PAIRED = 3;
  private static final int ONCE = 50;
  private static final int VERY_OFTEN = 20_000;

  /** Fewer looks at each character show nothing. */
  private static final int FEW = 8;

  /** Twice the text is twice the work, and a little. */
  private static final double LINEAR = 2.5;

  /** What the library follows by calling itself, once for each time it occurs. */
  private static final Pattern REPEATED_GROUP = Pattern.compile("\\)(?:[*+]|\\{\\d+,\\})");

  private final Expression expression;
  private final List<String> alphabet;

  HardTexts(Expression expression) {
    this.expression = expression;
    this.alphabet =
        Stream.of(expression.pattern().pattern(), KINDS)
            .flatMapToInt(String::chars)
            .distinct()
            .mapToObj(Character::toString)
            .toList();
  }

  /** A text of which twice as much is more than twice the work, if one was found. */
  Optional<String> growing() {
    List<String> beginnings = beginnings();
    return beginnings.stream()
        .flatMap(beginning ->
            pieces(beginning, beginnings).stream()
                .filter(piece -> ENDS.stream().anyMatch(end -> grows(beginning, piece, end)))
                .map(piece -> shown(beginning, piece)))
        .findFirst();
  }

  /** A text that is too long for the stack, if one was found. */
  Optional<String> tooDeep() {
    if (!REPEATED_GROUP.matcher(expression.pattern().pattern()).find()) {
      return Optional.empty();
    }
    List<String> beginnings = beginnings();
    return beginnings.stream()
        .limit(WAYS_ON)
        .flatMap(beginning ->
            pieces(beginning, beginnings).stream()
                .filter(piece -> expression.hopesFor(beginning + piece.repeat(ONCE)))
                .filter(piece -> isTooDeep(beginning + piece.repeat(VERY_OFTEN)))
                .map(piece -> shown(beginning, piece)))
        .findFirst();
  }

  private boolean grows(String beginning, String piece, String end) {
    int once = expression.looks(beginning + piece.repeat(ONCE) + end);
    return once > FEW * ONCE * piece.length()
        && expression.looks(beginning + piece.repeat(2 * ONCE) + end) > LINEAR * once;
  }

  private boolean isTooDeep(String text) {
    try {
      expression.looks(text);
      return false;
    } catch (StackOverflowError e) {
      return true;
    }
  }

  /** What a match may begin with, the shortest first. */
  private List<String> beginnings() {
    var all = new ArrayList<>(List.of(""));
    for (int i = 0; i < all.size() && all.size() < MOST_BEGINNINGS; i++) {
      String shorter = all.get(i);
      if (shorter.length() < LONGEST_BEGINNING) {
        liked(shorter, 1).limit(WAYS_ON).map(next -> shorter + next).forEach(all::add);
      }
    }
    return all;
  }

  /** What may be repeated there: a character, two, or a whole match and the next. */
  private Set<String> pieces(String beginning, List<String> beginnings) {
    var pieces = new LinkedHashSet<String>();
    liked(beginning, ONCE).limit(WAYS_ON).forEach(pieces::add);
    List<String> single = pieces.stream().limit(PAIRED).toList();
    single.forEach(one -> single.forEach(other -> pieces.add(one + other)));
    if (beginning.isEmpty()) {
      beginnings.stream().filter(it -> !it.isEmpty()).forEach(pieces::add);
    }
    return pieces;
  }

  private Stream<String> liked(String beginning, int times) {
    return alphabet.stream().filter(it -> expression.hopesFor(beginning + it.repeat(times)));
  }

  private static String shown(String beginning, String piece) {
    return "'%s', then '%s' again and again".formatted(beginning, piece).replace("\n", "\\n");
  }
}
