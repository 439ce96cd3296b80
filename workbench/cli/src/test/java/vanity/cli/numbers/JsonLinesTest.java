package vanity.cli.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vanity.cli.bench.RandomNumbers;
import vanity.engine.BusinessWords;
import vanity.engine.Lexicon;
import vanity.engine.Piece;
import vanity.engine.VanityFinder;
import vanity.engine.VanityNumber;
import vanity.engine.english.NumberAnswer;
import vanity.engine.english.Spoken;
import vanity.engine.english.Why;

/** A line written by hand is valid JSON, and the object that it represents. */
class JsonLinesTest {
  private static final VanityFinder FINDER =
      VanityFinder.over(Lexicon.load(), BusinessWords.parse(List.of("zorbo 50", "call -7")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+18003569377",
        "+12077704050",
        "+442079460000",
        "anonymous",
        "911",
        "555-22-ZORBO",
        "555\t22\u00a0ZORBO",
        "\"5552296726\"",
        "\\",
        "a\\\"b",
        "\u0000\u0001\b\f\r\u001f\u007f",
        "caf\u00e9 \u2028\u2029 \ufeff",
        "\u260e\ud83d\udcde \ud83d\udc68\u200d\ud83d\udc69",
        "</script><!--",
        "{\"number\":1}"
      })
  void anyInputComesBackAsItCame(String input) throws IOException {
    same(NumberAnswer.to(input, FINDER, 5, false));
    same(NumberAnswer.to(input, FINDER, 50, true));
  }

  @Test
  void everyAnswerIsTheObjectItStandsFor() throws IOException {
    var random = new RandomNumbers(90);
    for (int i = 0; i < 2_000; i++) {
      same(NumberAnswer.to(random.next().e164(), FINDER, 7, i % 2 == 0));
    }
  }

  @Test
  void aLongInputIsWrittenWhole() throws IOException {
    same(NumberAnswer.to("\u00e9\"".repeat(5_000), FINDER, 5, false));
  }

  private static void same(NumberAnswer answer) throws IOException {
    var line = new StringBuilder("before\n");
    new JsonLines().print(answer, line);

    assertThat(line).startsWith("before\n{").endsWith("}\n").hasLineCount(2);
    String json = line.substring("before\n".length());
    // As text too, without what a library may write in another way: the promised order of fields.
    assertThat(JSON.std.mapFrom(json)).isEqualTo(tree(answer)).hasToString(tree(answer).toString());
  }

  private static Map<String, Object> tree(NumberAnswer answer) {
    var object = new LinkedHashMap<String, Object>();
    object.put("input", answer.input());
    object.put("number", answer.number());
    object.put("status", answer.status().label());
    object.put("reason", answer.reason());
    object.put("vanity", answer.vanity().stream().map(JsonLinesTest::tree).toList());
    return object;
  }

  private static Map<String, Object> tree(VanityNumber vanity) {
    var object = new LinkedHashMap<String, Object>();
    object.put("display", vanity.display());
    object.put("letters", vanity.letters());
    object.put("pieces", vanity.pieces().stream().map(JsonLinesTest::tree).toList());
    object.put("spoken", Spoken.of(vanity));
    object.put("score", vanity.score());
    object.put("grade", vanity.grade().label());
    object.put("why", Why.of(vanity.reason()));
    return object;
  }

  private static Map<String, Object> tree(Piece piece) {
    return switch (piece) {
      case Piece.Digits(var digits) -> Map.of("digits", digits);
      case Piece.Word(var word) -> Map.of("word", word);
    };
  }
}
