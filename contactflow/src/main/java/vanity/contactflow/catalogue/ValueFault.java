package vanity.contactflow.catalogue;

/**
 * What is wrong with a value.
 *
 * @param words the end of a sentence that begins with the value
 */
public record ValueFault(Kind kind, String words) {

  /** How wrong it is. */
  public enum Kind {
    /** The service refuses it. */
    REFUSED,
    /** A page says one thing and exports another, or it is taken and goes wrong in a call. */
    DOUBTED,
    /** It stands for something that its reader has to put there. */
    TO_FILL
  }

  public static ValueFault refused(String words) {
    return new ValueFault(Kind.REFUSED, words);
  }

  public static ValueFault doubted(String words) {
    return new ValueFault(Kind.DOUBTED, words);
  }

  static ValueFault toFill(String words) {
    return new ValueFault(Kind.TO_FILL, words);
  }
}
