package vanity.fulfillment.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vanity.engine.Keypad;
import vanity.fulfillment.hearing.Heard.Transcript;
import vanity.fulfillment.hearing.word.NumberWords;
import vanity.fulfillment.hearing.word.Token;
import vanity.fulfillment.hearing.word.Tokens;
import vanity.fulfillment.hearing.word.Words;

/** A number read back is spelled by the words heard, in order; nothing is made up. */
class HeardDigitsPropertyTest {
  private static final int MANY = 5000;
  private static final Set<String> PLACES =
      Set.of(
          "code", "last", "first", "middle", "end", "ends", "front", "ending", "digit", "prefix",
          "in", "starts");

  @Test
  void everyDigitReadBackWasHeard() {
    var clean = new SpokenNumberGenerator(7);
    var slipped = new SpokenNumberGenerator(8);
    Stream<String> texts =
        Stream.of(
                Stream.generate(() -> clean.clean().words()).limit(MANY),
                Stream.generate(() -> slipped.slipped().words()).limit(MANY),
                LabelledUtterance.corpus().stream()
                    .filter(utterance -> utterance.heard().question() instanceof Question.Digits)
                    .map(utterance -> utterance.heard().transcripts().getFirst().words()))
            .flatMap(each -> each);

    assertThat(texts).filteredOn(HeardDigitsPropertyTest::isMadeUp).isEmpty();
  }

  private static boolean isMadeUp(String words) {
    var heard =
        new Heard(
            List.of(new Transcript(words, null)), null, Question.Digits.NONE, List.of(), 0, "");
    return Hearing.understand(heard).meaning() instanceof Meaning.Whole(String digits)
        && !isSpelled(digits, Tokens.of(words));
  }

  /** Whether the words dial the digits from left to right, or group by group where one is named. */
  private static boolean isSpelled(String digits, List<Token> tokens) {
    return reached(digits, 0, tokens, 0).contains(digits.length())
        || (tokens.stream().anyMatch(token -> PLACES.contains(token.text()))
            && isSpelledInGroups(digits, tokens));
  }

  /** "2368 are the last four, 206 555 the first six": each group is somewhere said in one go. */
  private static boolean isSpelledInGroups(String digits, List<Token> tokens) {
    Set<Integer> known = new TreeSet<>(Set.of(0));
    for (int from = 0; from < digits.length(); from++) {
      for (int start = 0; known.contains(from) && start < tokens.size(); start++) {
        reached(digits, from, tokens, start).stream()
            .filter(HeardDigitsPropertyTest::endsGroup)
            .forEach(known::add);
      }
    }
    return known.contains(digits.length());
  }

  /** After the area code, the exchange, and where the last couple and the last digit begin. */
  private static boolean endsGroup(int digits) {
    return digits == 3 || digits == 6 || digits >= 8;
  }

  /** How many digits there may be when words from one of them on dial some of the next ones. */
  private static Set<Integer> reached(String digits, int from, List<Token> tokens, int start) {
    Set<Integer> reached = new TreeSet<>(Set.of(from));
    for (Token token : tokens.subList(start, tokens.size())) {
      var next = new TreeSet<Integer>(reached);
      for (int at : reached) {
        for (String dialled : dialled(token, digits)) {
          for (int skip = 0; skip <= dialled.length(); skip++) {
            String part = dialled.substring(skip);
            if (digits.startsWith(part, at)) {
              next.add(at + part.length());
            }
          }
        }
      }
      reached = next;
    }
    return reached;
  }

  private static List<String> dialled(Token token, String digits) {
    String text = token.text().toLowerCase(Locale.ROOT);
    String unit = NumberWords.UNITS.of(token);
    String sound = NumberWords.SOUNDS.of(token);
    String teen = NumberWords.TEENS.of(token);
    String tens = NumberWords.TENS.of(token);
    String plural = NumberWords.PLURALS.of(token);
    if (Words.SCALE.has(token) || NumberWords.TIMES.has(token)) {
      return Stream.concat(
              Stream.of("0", "00", "000", "1", "100"),
              digits
                  .chars()
                  .distinct()
                  .mapToObj(c -> String.valueOf((char) c))
                  .flatMap(d -> Stream.of(d, d + d, d + d + d)))
          .toList();
    }
    if (text.equals("twice")) {
      return IntStream.range(0, digits.length() - 1)
          .mapToObj(at -> digits.substring(at, at + 2))
          .toList();
    }
    if (NumberWords.ALPHABET.has(token)) {
      return List.of(Keypad.dial(text), Keypad.dial(text.substring(0, 1)));
    }
    if (plural != null) {
      return List.of(plural, plural.repeat(2), plural.repeat(3), plural.repeat(4));
    }
    if (tens != null) {
      return List.of(tens + "0", tens);
    }
    if (token.isDigits()) {
      return List.of(text);
    }
    if (unit != null || teen != null) {
      return List.of(unit != null ? unit : teen);
    }
    String letters = token.isWord() ? Keypad.dial(text) : "";
    return sound == null ? List.of(letters) : List.of(sound, letters);
  }
}
