package vanity.contactflow;

/** Where an action goes on after an error of one type. */
public record ErrorBranch(String type, String next) {
  public static final String ANY = "NoMatchingError";
  public static final String NO_CONDITION = "NoMatchingCondition";
  public static final String TIME_LIMIT = "InputTimeLimitExceeded";
}
