package vanity.fulfillment.api;

import java.util.List;
import java.util.Optional;
import vanity.contract.Groups;

/** What a signed-in person may do. */
public enum Role {
  /** Sees words, no numbers. */
  VIEWER(Groups.VIEWERS),
  /** Sees everything and may erase callers. */
  OPERATOR(Groups.OPERATORS);

  private final String group;

  Role(String group) {
    this.group = group;
  }

  /**
   * The highest role among the groups of a token.
   *
   * @param claim {@code cognito:groups} as API Gateway hands it on: {@code [a b]}
   */
  static Optional<Role> of(String claim) {
    if (!claim.startsWith("[") || !claim.endsWith("]")) {
      return Optional.empty();
    }
    var groups = List.of(claim.substring(1, claim.length() - 1).split(" "));
    if (groups.contains(OPERATOR.group)) {
      return Optional.of(OPERATOR);
    }
    return groups.contains(VIEWER.group) ? Optional.of(VIEWER) : Optional.empty();
  }

  /** The groups claim of somebody in this role, as a token would carry it. */
  public String claim() {
    return "[" + group + "]";
  }
}
