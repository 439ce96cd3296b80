package vanity.infra;

import java.util.List;

/**
 * The context cannot be deployed; every problem is one line that names the key, the value and what
 * to do.
 */
final class WrongContext extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  WrongContext(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  List<String> problems() {
    return problems;
  }
}
