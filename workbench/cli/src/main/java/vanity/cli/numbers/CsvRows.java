package vanity.cli.numbers;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vanity.cli.usage.Csv;
import vanity.engine.VanityNumber;
import vanity.engine.english.NumberAnswer;
import vanity.engine.english.Why;

/** A row a result, in offering order; a number without any has one row that says why. */
final class CsvRows implements AnswerFormat {
  static final String HEADINGS =
      Csv.row(List.of("input", "number", "status", "place", "display", "grade", "score", "why"));

  @Override
  public void print(NumberAnswer answer, StringBuilder out) {
    for (int i = 0; i < answer.vanity().size(); i++) {
      VanityNumber vanity = answer.vanity().get(i);
      row(
          answer,
          out,
          String.valueOf(i + 1),
          vanity.display(),
          vanity.grade().label(),
          String.format(Locale.ROOT, "%.1f", vanity.score()),
          Why.of(vanity.reason()));
    }
    if (answer.vanity().isEmpty()) {
      row(answer, out, "", "", "", "", Objects.requireNonNullElse(answer.reason(), ""));
    }
  }

  private static void row(
      NumberAnswer answer,
      StringBuilder out,
      String place,
      String display,
      String grade,
      String score,
      String why) {
    out.append(
        Csv.row(
            List.of(
                answer.input(),
                Objects.requireNonNullElse(answer.number(), ""),
                answer.status().label(),
                place,
                display,
                grade,
                score,
                why)));
  }
}
