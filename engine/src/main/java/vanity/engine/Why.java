package vanity.engine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import vanity.engine.Piece.Digits;
import vanity.engine.Piece.Word;
import vanity.engine.index.PairTable;

/**
 * Says in a caller's words why a result was chosen.
 *
 * <p>What there is to say are a few facts, so each sentence is made once and used again: making
 * them anew would cost more than finding the words.
 */
final class Why {
  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final int OWN = 1;
  private static final int PAIR = 1 << 1;
  private static final int PUN_TO = 1 << 2;
  private static final int PUN_FOR = 1 << 3;
  private static final int RUN = 1 << 4;
  private static final int ENDS = 1 << 5;
  private static final int LETTERS = 6;
  private static final int WORDS = 10;

  private static final AtomicReferenceArray<@Nullable String> SENTENCES =
      new AtomicReferenceArray<>(1 << 14);

  private Why() {}

  static String of(List<Piece> pieces, Lexicon lexicon, OwnWords own) {
    int facts = facts(pieces, lexicon, own);
    String sentence = SENTENCES.get(facts);
    if (sentence == null) {
      sentence = sentence(facts);
      SENTENCES.set(facts, sentence);
    }
    return sentence;
  }

  private static int facts(List<Piece> pieces, Lexicon lexicon, OwnWords own) {
    int facts = pieces.getLast() instanceof Word ? ENDS : 0;
    for (int i = 1; i < pieces.size(); i++) {
      Piece before = pieces.get(i - 1);
      switch (pieces.get(i)) {
        case Word(var word) -> {
          facts += (1 << WORDS) + (word.length() << LETTERS);
          facts |= own.contains(word) ? OWN : 0;
          facts |= before instanceof Word(var left) && isPair(left, word, lexicon) ? PAIR : 0;
        }
        case Digits(var digits) -> {
          boolean isBetween = i + 1 < pieces.size() && pieces.get(i + 1) instanceof Word;
          if (before instanceof Word) {
            facts |= isRun(digits) ? RUN : 0;
            facts |= isBetween ? pun(digits) : 0;
          }
        }
      }
    }
    return facts;
  }

  private static boolean isPair(String left, String right, Lexicon lexicon) {
    int first = lexicon.place(left);
    int second = lexicon.place(right);
    return first >= 0
        && second >= 0
        && PairTable.level(lexicon.index().pairs(), first, second) > PairTable.FORBIDDEN;
  }

  private static boolean isRun(String digits) {
    return digits.length() > 2
        && Scoring.isRun(digits.getBytes(StandardCharsets.US_ASCII), 0, digits.length());
  }

  private static int pun(String digits) {
    return digits.equals("2") ? PUN_TO : digits.equals("4") ? PUN_FOR : 0;
  }

  private static String sentence(int facts) {
    int words = facts >>> WORDS;
    int letters = facts >>> LETTERS & 15;
    boolean alone = words == 1;
    String what =
        alone
            ? "one " + NUMBERS.get(letters) + "-letter word"
            : NUMBERS.get(words)
                + (has(facts, PAIR) ? " words that belong together" : " words")
                + " of "
                + NUMBERS.get(letters)
                + " letters";
    return what
        + (has(facts, OWN) ? ", with a word of the business," : "")
        + (has(facts, ENDS) ? (alone ? " ends the number" : " end the number") : "")
        + (has(facts, PUN_TO) ? "; the 2 is heard as to" : "")
        + (has(facts, PUN_FOR) ? "; the 4 is heard as for" : "")
        + (has(facts, RUN) ? "; the digits after it are easy to remember" : "");
  }

  private static boolean has(int facts, int fact) {
    return (facts & fact) != 0;
  }
}
