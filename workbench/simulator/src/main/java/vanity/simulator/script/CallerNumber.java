package vanity.simulator.script;

import java.util.Optional;
import java.util.regex.Pattern;

/** The number a call comes from, as people write it. */
public final class CallerNumber {
  /** A caller who hides the number. */
  public static final String WITHHELD = "withheld";

  private static final Pattern INTERNATIONAL = Pattern.compile("\\+[0-9]{3,15}");
  private static final Pattern NATIONAL = Pattern.compile("1?[0-9]{10}");
  private static final Pattern SEPARATORS = Pattern.compile("[ ().-]");

  private CallerNumber() {}

  /**
   * In E.164 as the telephone network delivers it, or {@link #WITHHELD}; empty where it is neither.
   */
  public static Optional<String> parse(String written) {
    if (written.equals(WITHHELD)) {
      return Optional.of(WITHHELD);
    }
    String number = SEPARATORS.matcher(written).replaceAll("");
    if (INTERNATIONAL.matcher(number).matches()) {
      return Optional.of(number);
    }
    if (NATIONAL.matcher(number).matches()) {
      return Optional.of(number.length() == 10 ? "+1" + number : "+" + number);
    }
    return Optional.empty();
  }
}
