package vanity.cli.numbers;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vanity.cli.usage.Visible;
import vanity.engine.Piece;
import vanity.engine.VanityNumber;
import vanity.engine.english.NumberAnswer;
import vanity.engine.english.Spoken;
import vanity.engine.english.Why;

/**
 * One JSON object a line. Written by hand, because building a tree first would halve the speed of
 * large batches.
 */
final class JsonLines implements AnswerFormat {
  private final JsonStringEncoder encoder = JsonStringEncoder.getInstance();

  @Override
  public void print(NumberAnswer answer, StringBuilder out) {
    out.append("{\"input\":");
    var input = new StringBuilder();
    encoder.quoteAsString(answer.input(), input);
    out.append('"').append(Visible.json(input.toString())).append('"');
    plain(answer.number(), out.append(",\"number\":"));
    out.append(",\"status\":\"").append(answer.status().label());
    plain(answer.reason(), out.append("\",\"reason\":"));
    out.append(",\"vanity\":[");
    for (int i = 0; i < answer.vanity().size(); i++) {
      vanity(answer.vanity().get(i), out.append(i == 0 ? "" : ","));
    }
    out.append("]}\n");
  }

  private void vanity(VanityNumber vanity, StringBuilder out) {
    out.append("{\"display\":\"").append(vanity.display());
    out.append("\",\"letters\":\"").append(vanity.letters());
    out.append("\",\"pieces\":");
    pieces(vanity.pieces(), out);
    out.append(",\"spoken\":\"").append(Spoken.of(vanity));
    out.append("\",\"score\":").append(vanity.score());
    out.append(",\"grade\":\"").append(vanity.grade().label());
    out.append("\",\"why\":\"").append(Why.of(vanity.reason())).append("\"}");
  }

  private static void pieces(List<Piece> pieces, StringBuilder out) {
    char before = '[';
    for (Piece piece : pieces) {
      out.append(before);
      switch (piece) {
        case Piece.Digits(var digits) -> out.append("{\"digits\":\"").append(digits);
        case Piece.Word(var word) -> out.append("{\"word\":\"").append(word);
      }
      out.append("\"}");
      before = ',';
    }
    out.append(']');
  }

  /** The engine's own texts hold nothing that JSON must quote. */
  private static void plain(@Nullable String text, StringBuilder out) {
    if (text == null) {
      out.append("null");
    } else {
      out.append('"').append(text).append('"');
    }
  }
}
