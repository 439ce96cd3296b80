package vanity.simulator.flow;

import java.util.ArrayList;
import java.util.List;

/** Paths that the service knows under two names. */
final class Synonyms {
  private static final List<String> RESULT = List.of("LambdaInvocation", "ResultData");

  private Synonyms() {}

  static List<String> of(List<String> path) {
    if (path.size() < 2 || !path.subList(0, 2).equals(RESULT)) {
      return path;
    }
    List<String> same = new ArrayList<>(List.of(Contact.EXTERNAL));
    same.addAll(path.subList(2, path.size()));
    return same;
  }
}
