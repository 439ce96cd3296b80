package vanity.fulfillment.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vanity.engine.Piece;
import vanity.engine.VanityNumber;

/**
 * What a viewer sees of the best result of a number: its words and where they are, or, where too
 * few numbers have them, how long they are.
 *
 * <p>Nothing else of it is shown: scores, reasons and further results give away more digits.
 *
 * @param showsWords whether the words themselves may be seen
 */
record Glimpse(VanityNumber best, boolean showsWords) {
  private static final String DOT = "•";

  /**
   * Many of the numbers that dial a result's letters have a better one: of 4,000 with SHY and LIP
   * at its places, 300. So what is left must be more than it need be by far; six letters are too
   * many.
   */
  private static final int FEWEST = 20_000;

  static Glimpse of(VanityNumber best) {
    return new Glimpse(best, FittingNumbers.of(best) >= FEWEST);
  }

  List<String> words() {
    return showsWords ? best.words() : List.of();
  }

  Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("display", hidden(best.display().substring(1), "1"));
    fields.put("letters", showsWords ? best.letters() : DOT.repeat(best.letters().length()));
    fields.put("pieces", pieces());
    return fields;
  }

  private List<Map<String, String>> pieces() {
    var seen = new ArrayList<Map<String, String>>();
    // The country digit is the same for everybody.
    seen.add(Map.of("digits", "1"));
    for (Piece piece : best.pieces().subList(1, best.pieces().size())) {
      seen.add(
          switch (piece) {
            case Piece.Digits(var digits) -> Map.of("digits", DOT.repeat(digits.length()));
            case Piece.Word(var word) -> Map.of("word", hidden(word, ""));
          });
    }
    return seen;
  }

  private String hidden(String text, String before) {
    return before + text.replaceAll(showsWords ? "[0-9]" : "[0-9A-Za-z]", DOT);
  }
}
