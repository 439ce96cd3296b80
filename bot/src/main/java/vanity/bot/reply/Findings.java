package vanity.bot.reply;

import java.util.ArrayList;
import java.util.List;
import vanity.bot.Problem;

/** What was found wrong in one answer. */
final class Findings {
  private final List<Problem> problems = new ArrayList<>();

  void error(String where, String rule, String message) {
    problems.add(new Problem(Problem.Severity.ERROR, where, rule, message));
  }

  List<Problem> all() {
    return List.copyOf(problems);
  }
}
