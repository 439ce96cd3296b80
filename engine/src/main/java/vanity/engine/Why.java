package vanity.engine;

import java.util.List;
import java.util.stream.Collectors;
import vanity.engine.Piece.Word;

/** Says in a caller's words why a result was chosen. */
final class Why {
  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private Why() {}

  static String of(PhoneNumber number, List<Piece> pieces) {
    List<String> words =
        pieces.stream().filter(Word.class::isInstance).map(p -> ((Word) p).word()).toList();
    int letters = words.stream().mapToInt(String::length).sum();
    boolean ends = pieces.getLast() instanceof Word;
    String what =
        words.size() == 1
            ? "one " + NUMBERS.get(letters) + "-letter word"
            : words.stream().collect(Collectors.joining(" and "))
                + ", "
                + NUMBERS.get(letters)
                + " letters";
    return what
        + (ends ? (words.size() == 1 ? " ends the number" : ", up to the end of the number") : "");
  }
}
