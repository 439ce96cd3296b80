package vanity.json;

import java.util.Locale;

/**
 * One finding of a check of a document.
 *
 * @param where file and part of it, or a part such as {@code Actions[3] 'menu'}
 * @param rule short name of the rule it breaks, stable
 * @param message what is wrong, with the value, and what to do
 * @param path the value inside the document, such as {@code Actions[3].Parameters.Text}; the same
 *     as {@code where} if nothing more is known
 */
public record Problem(Severity severity, String where, String rule, String message, String path) {

  /** Whether the service would refuse the document, or it would merely behave badly. */
  public enum Severity {
    ERROR,
    WARNING
  }

  public Problem(Severity severity, String where, String rule, String message) {
    this(severity, where, rule, message, where);
  }

  public static Problem error(String where, String rule, String message) {
    return new Problem(Severity.ERROR, where, rule, message);
  }

  public static Problem warning(String where, String rule, String message) {
    return new Problem(Severity.WARNING, where, rule, message);
  }

  /** The same finding, with the value it is about. */
  public Problem at(String value) {
    return new Problem(severity, where, rule, message, value);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public String toString() {
    return severity.name().toLowerCase(Locale.ROOT) + " " + where + " [" + rule + "] " + message;
  }
}
