package vanity.cli.numbers;

import java.util.Locale;
import vanity.cli.usage.Visible;
import vanity.engine.VanityNumber;
import vanity.engine.english.NumberAnswer;
import vanity.engine.english.Why;

/** Lines for people: the number, then a result a line. */
final class PlainLines implements AnswerFormat {
  private final boolean explain;

  PlainLines(boolean explain) {
    this.explain = explain;
  }

  @Override
  public void print(NumberAnswer answer, StringBuilder out) {
    out.append(answer.number() == null ? Visible.of(answer.input()) : answer.number()).append('\n');
    for (VanityNumber vanity : answer.vanity()) {
      out.append("  ").append(vanity.display());
      if (explain) {
        out.append(" ".repeat(Math.max(1, 20 - vanity.display().length())))
            .append(String.format(Locale.ROOT, "%6.1f  %-5s  ", vanity.score(), grade(vanity)))
            .append(Why.of(vanity.reason()));
      }
      out.append('\n');
    }
    if (answer.reason() != null) {
      out.append("  ").append(answer.reason()).append('\n');
    }
  }

  private static String grade(VanityNumber vanity) {
    return vanity.grade().label();
  }
}
