package vanity.deployed.assembly;

import java.util.Map;

/**
 * Somebody wants to do something.
 *
 * @param who logical id of a role, or the name of a service
 * @param action as IAM writes it
 * @param resource ARN
 * @param facts what conditions look at, keys in lower case
 */
public record Ask(String who, String action, String resource, Map<String, String> facts) {
  public Ask {
    facts = Map.copyOf(facts);
  }

  @Override
  public String toString() {
    return "%s may not %s on %s%s"
        .formatted(who, action, resource, facts.isEmpty() ? "" : " with " + new java.util.TreeMap<>(facts));
  }
}
