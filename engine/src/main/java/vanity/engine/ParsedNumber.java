package vanity.engine;

/** What a written number turned out to be. */
public sealed interface ParsedNumber {

  /** A number of the plan. */
  record Valid(PhoneNumber number) implements ParsedNumber {}

  /** The caller hides the number, or nobody knows it. */
  record Withheld() implements ParsedNumber {}

  /**
   * A number of another country.
   *
   * @param e164 however it was written
   */
  record Unsupported(String e164) implements ParsedNumber {}

  /**
   * Not a telephone number of any kind we know.
   *
   * @param reason what is wrong, as a sentence that does not repeat the number
   */
  record Invalid(String reason) implements ParsedNumber {}
}
