package vanity.publisher.cloud;

import java.util.List;

/** What the caller's role allows; the action and the resource may end in a star. */
public record Access(List<Grant> grants) {
  public static final Access ALL = new Access(List.of(new Grant("*", "*")));

  public record Grant(String action, String resource) {
    boolean covers(String action, String resource) {
      return matches(this.action, action) && matches(this.resource, resource);
    }

    private static boolean matches(String pattern, String value) {
      return value.matches("\\Q" + pattern.replace("*", "\\E.*\\Q") + "\\E");
    }
  }

  public Access {
    grants = List.copyOf(grants);
  }

  void check(String action, String resource) {
    if (grants.stream().noneMatch(grant -> grant.covers(action, resource))) {
      throw denied(action, resource);
    }
  }

  static WireError denied(String action, String resource) {
    return new WireError(
        403,
        action.startsWith("s3:") || action.startsWith("kms:")
            ? "AccessDenied"
            : "AccessDeniedException",
        "User is not authorized to perform " + action + " on resource " + resource);
  }
}
