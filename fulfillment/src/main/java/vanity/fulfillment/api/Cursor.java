package vanity.fulfillment.api;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import vanity.fulfillment.caller.FeedPosition;

/** Where a page of callers ends, as opaque text: a time and a random id, never a number. */
final class Cursor {
  private Cursor() {}

  static String of(FeedPosition position) {
    String plain = position.lastCalledAt().toEpochMilli() + " " + position.id();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /** Empty for a text that no answer ever held. */
  static Optional<FeedPosition> read(String cursor) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      String[] parts = plain.split(" ", 2);
      return parts.length == 2 && parts[1].matches("[\\w-]{1,64}")
          ? Optional.of(new FeedPosition(Instant.ofEpochMilli(Long.parseLong(parts[0])), parts[1]))
          : Optional.empty();
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException notOurs) {
      return Optional.empty();
    }
  }
}
