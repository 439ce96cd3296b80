package vanity.fulfillment.call;

import java.util.Map;
import java.util.Set;

/** The words that people use when they give a phone number. */
final class DigitWords {
  /** Words that are a digit and hardly ever anything else. */
  static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("zero", "0"),
          Map.entry("nought", "0"),
          Map.entry("naught", "0"),
          Map.entry("aught", "0"),
          Map.entry("nil", "0"),
          Map.entry("one", "1"),
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("fife", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("niner", "9"));

  /** Words that sound like a digit, and are one only among digits. */
  static final Map<String, String> SOUNDALIKES =
      Map.ofEntries(
          Map.entry("oh", "0"),
          Map.entry("o", "0"),
          Map.entry("owe", "0"),
          Map.entry("won", "1"),
          Map.entry("to", "2"),
          Map.entry("too", "2"),
          Map.entry("tree", "3"),
          Map.entry("for", "4"),
          Map.entry("fore", "4"),
          Map.entry("sicks", "6"),
          Map.entry("ate", "8"));

  static final Map<String, String> TEENS =
      Map.of(
          "ten",
          "10",
          "eleven",
          "11",
          "twelve",
          "12",
          "thirteen",
          "13",
          "fourteen",
          "14",
          "fifteen",
          "15",
          "sixteen",
          "16",
          "seventeen",
          "17",
          "eighteen",
          "18",
          "nineteen",
          "19");

  /** The first digit of twenty to ninety. */
  static final Map<String, String> TENS =
      Map.ofEntries(
          Map.entry("twenty", "2"),
          Map.entry("thirty", "3"),
          Map.entry("forty", "4"),
          Map.entry("fourty", "4"),
          Map.entry("fifty", "5"),
          Map.entry("sixty", "6"),
          Map.entry("seventy", "7"),
          Map.entry("eighty", "8"),
          Map.entry("ninety", "9"));

  static final Map<String, Integer> TIMES =
      Map.of("double", 2, "triple", 3, "treble", 3, "quadruple", 4);

  /** "three fives" */
  static final Map<String, String> PLURALS =
      Map.ofEntries(
          Map.entry("zeros", "0"),
          Map.entry("zeroes", "0"),
          Map.entry("ohs", "0"),
          Map.entry("ones", "1"),
          Map.entry("twos", "2"),
          Map.entry("threes", "3"),
          Map.entry("fours", "4"),
          Map.entry("fives", "5"),
          Map.entry("sixes", "6"),
          Map.entry("sevens", "7"),
          Map.entry("eights", "8"),
          Map.entry("nines", "9"));

  /** Said between digits without meaning anything. */
  static final Set<String> FILLERS =
      Set.of(
          "um",
          "uh",
          "uhm",
          "umm",
          "er",
          "err",
          "erm",
          "ah",
          "hm",
          "hmm",
          "mm",
          "and",
          "then",
          "dash",
          "hyphen",
          "dot",
          "point",
          "period",
          "comma",
          "space",
          "pause",
          "plus",
          "area",
          "code",
          "the",
          "number",
          "phone",
          "is",
          "it",
          "it's",
          "its",
          "my",
          "that's",
          "okay",
          "ok",
          "so",
          "well",
          "please",
          "pound",
          "hash",
          "sign",
          "star",
          "yes",
          "yeah",
          "yep",
          "a",
          "an",
          "new",
          "try",
          "convert",
          "check",
          "dial",
          "digits",
          "let",
          "let's",
          "me",
          "see",
          "just",
          "followed",
          "by",
          "with",
          "hello",
          "hi",
          "thanks",
          "be",
          "would",
          "i",
          "said");

  /** Those of the fillers that stand between two digits. */
  static final Set<String> NOISE =
      Set.of(
          "um", "uh", "uhm", "umm", "er", "err", "erm", "ah", "hm", "hmm", "mm", "dash", "hyphen",
          "dot", "point", "comma", "space", "and", "then", "plus");

  /** Said before a part that is to replace what was said last. */
  static final Set<String> CORRECTIONS =
      Set.of(
          "no",
          "nope",
          "nah",
          "sorry",
          "mean",
          "meant",
          "scratch",
          "correction",
          "actually",
          "rather",
          "wait",
          "oops",
          "make",
          "wrong",
          "not",
          "strike");

  /** After these, "one" stands for a thing: "that one". */
  static final Set<String> BEFORE_PRONOUN =
      Set.of(
          "this",
          "that",
          "another",
          "other",
          "different",
          "the",
          "which",
          "first",
          "second",
          "third",
          "last",
          "next",
          "new",
          "every",
          "each",
          "any",
          "no",
          "good",
          "better",
          "best",
          "same",
          "right",
          "wrong",
          "nice");

  /** Before these, "one" counts a thing: "one moment". */
  static final Set<String> AFTER_PRONOUN =
      Set.of("more", "of", "second", "moment", "minute", "time", "sec", "again", "please", "thing");

  /** Nothing after these belongs to the number. */
  static final Set<String> EXTENSIONS = Set.of("extension", "ext", "x");

  private DigitWords() {}
}
