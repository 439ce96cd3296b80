package vanity.contract;

/** How a value that is not there is said: Amazon Connect takes no empty texts. */
public final class Absent {
  public static final String NONE = "none";

  private Absent() {}
}
