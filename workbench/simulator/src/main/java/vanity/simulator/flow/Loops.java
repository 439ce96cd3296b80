package vanity.simulator.flow;

import java.util.HashMap;
import java.util.Map;

/** How often a contact has come by its Loop blocks. */
final class Loops {
  private final Map<String, Integer> passes = new HashMap<>();

  /** Counts a pass, from 1; after the last it starts over. */
  int pass(String identifier, int last) {
    int pass = passes.merge(identifier, 1, Integer::sum);
    if (pass > last) {
      passes.remove(identifier);
    }
    return pass;
  }

  /** As it is now. */
  Map<String, Integer> counts() {
    return Map.copyOf(passes);
  }
}
