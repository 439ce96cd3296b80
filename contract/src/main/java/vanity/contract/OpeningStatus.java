package vanity.contract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How a call opens: each status that the function answers and the flow branches on. */
public enum OpeningStatus {
  /** There is something to offer. */
  OFFER,

  /** The number holds no word. */
  NOTHING,

  /** The caller hides the number. */
  WITHHELD,

  /** A number of another country. */
  UNSUPPORTED,

  /** More calls from this number than the hourly limit. */
  BUSY;

  /** The name on the wire, in lower case. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All names on the wire. */
  public static Set<String> texts() {
    return Arrays.stream(values()).map(OpeningStatus::text).collect(Collectors.toUnmodifiableSet());
  }
}
