package vanity.deployed.assembly;

import java.util.Map;
import java.util.TreeMap;

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
    return told("may not");
  }

  /** What is wrong where this is allowed. */
  String unwanted() {
    return told("may, and must not,");
  }

  private String told(String may) {
    String with = facts.isEmpty() ? "" : " with " + new TreeMap<>(facts);
    return "%s %s %s on %s%s".formatted(who, may, action, resource, with);
  }
}
