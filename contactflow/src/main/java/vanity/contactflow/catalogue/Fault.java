package vanity.contactflow.catalogue;

/**
 * What is wrong with a value.
 *
 * @param words the end of a sentence that begins with the value
 */
public record Fault(Kind kind, String words) {

  /** How wrong it is. */
  public enum Kind {
    /** The service refuses it. */
    REFUSED,
    /** A page says one thing and exports another, or it is taken and goes wrong in a call. */
    DOUBTED,
    /** It stands for something that its reader has to put there. */
    TO_FILL
  }

  public static Fault refused(String words) {
    return new Fault(Kind.REFUSED, words);
  }

  public static Fault doubted(String words) {
    return new Fault(Kind.DOUBTED, words);
  }

  static Fault toFill(String words) {
    return new Fault(Kind.TO_FILL, words);
  }
}
