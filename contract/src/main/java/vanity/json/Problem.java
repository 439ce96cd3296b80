package vanity.json;

import java.util.Locale;

/**
 * One finding of a check of a document.
 *
 * @param where file and part of it, or a part such as {@code Actions[3] 'menu'}
 * @param rule short name of the rule it breaks, stable
 * @param message what is wrong, with the value, and what to do
 */
public record Problem(Severity severity, String where, String rule, String message) {

  /** Whether the service would refuse the document, or it would merely behave badly. */
  public enum Severity {
    ERROR,
    WARNING
  }

  public static Problem error(String where, String rule, String message) {
    return new Problem(Severity.ERROR, where, rule, message);
  }

  public static Problem warning(String where, String rule, String message) {
    return new Problem(Severity.WARNING, where, rule, message);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public String toString() {
    return severity.name().toLowerCase(Locale.ROOT) + " " + where + " [" + rule + "] " + message;
  }
}
