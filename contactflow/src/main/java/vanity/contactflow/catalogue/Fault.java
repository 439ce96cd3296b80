package vanity.contactflow.catalogue;

/**
 * What is wrong with a value.
 *
 * @param sure whether the service refuses it; otherwise a page says one thing and exports another,
 *     or it is taken and goes wrong in a call
 * @param words the end of a sentence that begins with the value
 */
public record Fault(boolean sure, String words) {
  public static Fault refused(String words) {
    return new Fault(true, words);
  }

  public static Fault doubted(String words) {
    return new Fault(false, words);
  }
}
