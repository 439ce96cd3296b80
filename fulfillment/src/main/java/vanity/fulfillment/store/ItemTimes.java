package vanity.fulfillment.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Times as text of one width, so that their text sorts as they do. */
final class ItemTimes {
  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

  private ItemTimes() {}

  static String text(Instant at) {
    return MILLIS.format(at);
  }
}
