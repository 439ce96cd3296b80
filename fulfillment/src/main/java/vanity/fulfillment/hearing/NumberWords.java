package vanity.fulfillment.hearing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that people use, and recognizers write, for digits. */
final class NumberWords {
  /** Words that are a digit and hardly ever anything else. */
  static final Map<String, String> UNITS =
      table(
          """
          zero 0 nought 0 naught 0 ought 0 aught 0 nil 0 null 0 zilch 0 zed 0
          one 1 two 2 three 3 four 4 five 5 fife 5 six 6 seven 7 eight 8 nine 9 niner 9
          cero 0 uno 1 dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9
          """);

  /** Words that sound like a digit, and are one only among digits. */
  static final Map<String, String> SOUNDS =
      table(
          """
          oh 0 o 0 owe 0 hero 0 won 1 wan 1 wun 1 to 2 too 2 tu 2 tree 3 free 3 for 4 fore 4 fower 4
          hive 5 sicks 6 sex 6 sux 6 sics 6 ate 8 ait 8 nein 9 nigh 9 mine 9 line 9
          """);

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

  static final Map<String, String> TIMES =
      table("double 2 dubble 2 triple 3 treble 3 quadruple 4 quad 4 quintuple 5");

  /** "three fives" */
  static final Map<String, String> PLURALS =
      table(
          """
          zeros 0 zeroes 0 ohs 0 os 0 noughts 0 ones 1 twos 2 threes 3 fours 4 fives 5 sixes 6
          sevens 7 eights 8 nines 9
          """);

  /** What may follow written digits in one word: 5s, 2nd. */
  static final Set<String> ENDINGS = Set.of("s", "st", "nd", "rd", "th");

  /** Digits of a language that the line does not speak, though it knows them. */
  static final Set<String> SPANISH =
      Set.of("cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve");

  private static final Set<String> ZEROS = Set.of("oh", "o", "owe", "hero");

  private NumberWords() {}

  /** Whether a word is a numeral wherever it stands. */
  static boolean isNumeral(Token token) {
    return token.isDigits()
        || UNITS.containsKey(token.text())
        || TEENS.containsKey(token.text())
        || TENS.containsKey(token.text());
  }

  /** Index of the last word of a numeral: "eighty two". */
  static int last(List<Token> tokens, int at) {
    boolean two =
        TENS.containsKey(tokens.get(at).text())
            && at + 1 < tokens.size()
            && !tokens.get(at + 1).before().isPause()
            && UNITS.containsKey(tokens.get(at + 1).text());
    return two ? at + 1 : at;
  }

  /** Whether a word can be part of a number at all. */
  static boolean isNumeric(Token token) {
    return isNumeral(token)
        || isScale(token)
        || TIMES.containsKey(token.text())
        || plural(token) != null
        || isZero(token);
  }

  static boolean isZero(Token token) {
    return ZEROS.contains(token.text());
  }

  static boolean isScale(Token token) {
    return token.text().equals("hundred") || token.text().equals("thousand");
  }

  /** The digit of "fives" or "5s", or null. */
  static @Nullable String plural(Token token) {
    String text = token.text();
    return text.length() == 2 && text.charAt(1) == 's' && Character.isDigit(text.charAt(0))
        ? text.substring(0, 1)
        : PLURALS.get(text);
  }

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
