package vanity.fulfillment.hearing.word;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the tables say of a word, looked up once for each word of an utterance. */
final class Word {
  private static final Set<Words> NO_KINDS = EnumSet.noneOf(Words.class);
  private static final Map<NumberWords, String> NO_DIGITS = new EnumMap<>(NumberWords.class);
  private static final Map<String, Word> KNOWN = known();

  private final String text;
  private final Set<Words> kinds;
  private final Map<NumberWords, String> digits;
  private final boolean isDigits;
  private final boolean isLetters;
  private final boolean isNumeral;
  private final boolean isNumeric;

  private Word(String text, Set<Words> kinds, Map<NumberWords, String> digits) {
    this.text = text;
    this.kinds = kinds;
    this.digits = digits;
    this.isDigits = isAll(text, '0', '9');
    this.isLetters = isAll(text, 'a', 'z');
    this.isNumeral =
        isDigits
            || digits.containsKey(NumberWords.UNITS)
            || digits.containsKey(NumberWords.TEENS)
            || digits.containsKey(NumberWords.TENS);
    this.isNumeric =
        isNumeral
            || kinds.contains(Words.SCALE)
            || kinds.contains(Words.ZERO)
            || digits.containsKey(NumberWords.TIMES)
            || plural() != null;
  }

  static Word of(String text) {
    Word known = KNOWN.get(text);
    return known == null ? new Word(text, NO_KINDS, NO_DIGITS) : known;
  }

  private static Map<String, Word> known() {
    var kinds = new HashMap<String, Set<Words>>();
    var digits = new HashMap<String, Map<NumberWords, String>>();
    var words = new Table("words.txt");
    for (Words kind : Words.values()) {
      words
          .words(kind.name())
          .forEach(word -> kinds.computeIfAbsent(word, _ -> EnumSet.noneOf(Words.class)).add(kind));
    }
    var numerals = new Table("numerals.txt");
    for (NumberWords each : NumberWords.values()) {
      numerals
          .pairs(each.name())
          .forEach((word, dialled) ->
              digits
                  .computeIfAbsent(word, _ -> new EnumMap<>(NumberWords.class))
                  .put(each, dialled));
    }
    digits.keySet().forEach(word -> kinds.putIfAbsent(word, NO_KINDS));
    var known = new HashMap<String, Word>();
    kinds.forEach(
        (word, of) -> known.put(word, new Word(word, of, digits.getOrDefault(word, NO_DIGITS))));
    return known;
  }

  private static boolean isAll(String text, char first, char last) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < first || text.charAt(i) > last) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  String text() {
    return text;
  }

  boolean is(Words kind) {
    return kinds.contains(kind);
  }

  /** What it dials as such a numeral, or null. */
  @Nullable String digits(NumberWords as) {
    return as == NumberWords.PLURALS ? plural() : digits.get(as);
  }

  /** The digit of "fives" or "5s". */
  private @Nullable String plural() {
    return text.length() == 2 && text.charAt(1) == 's' && Character.isDigit(text.charAt(0))
        ? text.substring(0, 1)
        : digits.get(NumberWords.PLURALS);
  }

  boolean isDigits() {
    return isDigits;
  }

  boolean isLetters() {
    return isLetters;
  }

  boolean isNumeral() {
    return isNumeral;
  }

  boolean isNumeric() {
    return isNumeric;
  }
}
