package vanity.cli.numbers;

import java.io.PrintStream;
import vanity.engine.VanityFinder;
import vanity.engine.english.NumberAnswer;

/** Answers lines of input in one format. Safe for use by many threads. */
public final class NumberAnswers {
  private final VanityFinder finder;
  private final int top;
  private final boolean text;
  private final AnswerFormat format;

  NumberAnswers(VanityFinder finder, int top, boolean text, AnswerFormat format) {
    this.finder = finder;
    this.top = top;
    this.text = text;
    this.format = format;
  }

  /** As {@code numbers --json} prints them. */
  public static NumberAnswers asJson(VanityFinder finder, int top) {
    return new NumberAnswers(finder, top, false, new JsonLines());
  }

  /** Whether the number was one that can be dialled. */
  public boolean append(String input, StringBuilder out) {
    NumberAnswer answer = NumberAnswer.to(input, finder, top, text);
    format.print(answer, out);
    return answer.isFine();
  }

  boolean print(String input, PrintStream out) {
    var lines = new StringBuilder();
    boolean fine = append(input, lines);
    out.print(lines);
    return fine;
  }
}
