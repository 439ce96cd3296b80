package vanity.contactflow;

/**
 * A way from one action to another that a call can take.
 *
 * @param name the condition's operand, the error's type, or {@code NextAction}
 */
public record Link(String from, Kind kind, String name, String to) {
  public static final String NEXT = "NextAction";

  /** What makes a call take it. */
  public enum Kind {
    NEXT,
    CONDITION,
    ERROR
  }

  @Override
  public String toString() {
    return from + " -" + name + "-> " + to;
  }
}
