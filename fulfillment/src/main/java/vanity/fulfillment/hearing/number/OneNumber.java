package vanity.fulfillment.hearing.number;

import java.util.ArrayList;
import java.util.List;
import vanity.fulfillment.hearing.word.Token;

/** Finds the one whole number among numerals that are too many: "since 1998 it's 206 555 0142". */
final class OneNumber {
  private OneNumber() {}

  /** Its digits; nothing where no stretch without other words is a number, or more than one is. */
  static List<Part> among(List<Token> tokens, Known known) {
    var found = new ArrayList<List<Part>>();
    if (tokens.stream().anyMatch(token -> token.is("or"))) {
      return List.of(); // "713 or 714, 555 0186"
    }
    int from = 0;
    for (int at = 0; at <= tokens.size(); at++) {
      if (at == tokens.size() || !tokens.get(at).isNumeric()) {
        List<Part> parts = at == from ? List.of() : parts(tokens.subList(from, at), known);
        if (parts.size() == 1 && Plan.isValid(parts.getFirst().digits())) {
          found.add(parts);
        }
        from = at + 1;
      }
    }
    return found.size() == 1 ? found.getFirst() : List.of();
  }

  private static List<Part> parts(List<Token> stretch, Known known) {
    return Dictation.parts(new Talk(stretch), known, Letters.NONE);
  }
}
