package vanity.cli.account;

/**
 * What one check found: a line.
 *
 * @param remedy what to do, "" where nothing is to be done
 */
public record Finding(Level level, String subject, String text, String remedy) {

  /** How much a finding matters. */
  public enum Level {
    OK,
    /** Nobody can tell, or it matters later. */
    NOTE,
    WARNING,
    /** What is wanted cannot go well. */
    BLOCKER
  }

  public static Finding ok(String subject, String text) {
    return new Finding(Level.OK, subject, text, "");
  }

  public static Finding note(String subject, String text) {
    return new Finding(Level.NOTE, subject, text, "");
  }

  public static Finding warning(String subject, String text, String remedy) {
    return new Finding(Level.WARNING, subject, text, remedy);
  }

  public static Finding blocker(String subject, String text, String remedy) {
    return new Finding(Level.BLOCKER, subject, text, remedy);
  }

  /** The line, with the word that this command has for a blocker. */
  public String line(String blocker) {
    String word =
        level == Level.BLOCKER ? blocker : level.name().toLowerCase(java.util.Locale.ROOT);
    return "%-8s %s: %s%s".formatted(word, subject, text, remedy.isEmpty() ? "" : ". " + remedy);
  }
}
