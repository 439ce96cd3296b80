package vanity.bot;

import java.util.ArrayList;
import java.util.List;
import vanity.json.Problem;

/** Collects the problems of one check. */
public final class Findings {
  private final List<Problem> problems = new ArrayList<>();

  /** The service would refuse it. */
  public void error(String where, String rule, String message) {
    problems.add(new Problem(Problem.Severity.ERROR, where, rule, message));
  }

  /** The service takes it, but it is not what its author wanted. */
  public void warning(String where, String rule, String message) {
    problems.add(new Problem(Problem.Severity.WARNING, where, rule, message));
  }

  public List<Problem> all() {
    return List.copyOf(problems);
  }
}
