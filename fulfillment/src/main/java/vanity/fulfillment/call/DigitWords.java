package vanity.fulfillment.call;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words that people use when they give a phone number. */
final class DigitWords {
  /** Words that are a digit and hardly ever anything else. */
  static final Map<String, String> UNITS =
      table(
          """
          zero 0 nought 0 naught 0 aught 0 nil 0 one 1 two 2 three 3 four 4 five 5 fife 5 six 6
          seven 7 eight 8 nine 9 niner 9
          """);

  /** Words that sound like a digit, and are one only among digits. */
  static final Map<String, String> SOUNDALIKES =
      table("oh 0 o 0 owe 0 won 1 to 2 too 2 tree 3 for 4 fore 4 sicks 6 ate 8");

  static final Map<String, String> TEENS =
      table(
          """
          ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17
          eighteen 18 nineteen 19
          """);

  /** The first digit of twenty to ninety. */
  static final Map<String, String> TENS =
      table(
          """
          twenty 2 thirty 3 forty 4 fourty 4 fifty 5 sixty 6 seventy 7 eighty 8 ninety 9
          """);

  static final Map<String, Integer> TIMES =
      Map.of("double", 2, "triple", 3, "treble", 3, "quadruple", 4);

  /** "three fives" */
  static final Map<String, String> PLURALS =
      table(
          """
          zeros 0 zeroes 0 ohs 0 ones 1 twos 2 threes 3 fours 4 fives 5 sixes 6 sevens 7 eights 8
          nines 9
          """);

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

  /** Words and what they stand for, in turn. */
  private static Map<String, String> table(String text) {
    String[] cells = text.strip().split("\\s+");
    var table = new HashMap<String, String>();
    for (int i = 0; i < cells.length; i += 2) {
      table.put(cells[i], cells[i + 1]);
    }
    return Map.copyOf(table);
  }
}
