package vanity.bot;

/**
 * One finding of a check.
 *
 * @param where file and part of it
 * @param rule short name of the rule, stable
 * @param message what is wrong with which value, and what to do
 */
public record Problem(Severity severity, String where, String rule, String message) {

  /** Whether the service would refuse the bot, or it would merely behave badly. */
  public enum Severity {
    ERROR,
    WARNING
  }
}
