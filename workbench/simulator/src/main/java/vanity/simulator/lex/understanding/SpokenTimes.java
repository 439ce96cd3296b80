package vanity.simulator.lex.understanding;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times of day in the plainest of the documented forms. */
final class SpokenTimes {
  private static final Pattern CLOCK =
      Pattern.compile("(\\d{1,2})(?::(\\d{2}))?(?:\\s*(am|pm|a\\.m\\.|p\\.m\\.))?");
  private static final Map<String, String> PARTS =
      Map.of(
          "noon",
          "12:00",
          "midnight",
          "00:00",
          "morning",
          "MO",
          "afternoon",
          "AF",
          "evening",
          "EV",
          "night",
          "NI");

  private SpokenTimes() {}

  static Optional<String> date(String text) {
    String plain = text.strip();
    return plain.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(plain) : Optional.empty();
  }

  static Optional<String> time(String text) {
    String plain = text.strip().toLowerCase(java.util.Locale.ROOT);
    if (PARTS.containsKey(plain)) {
      return Optional.ofNullable(PARTS.get(plain));
    }
    Matcher clock = CLOCK.matcher(SpokenNumbers.number(plain).orElse(plain));
    return clock.matches() ? onTheClock(clock) : Optional.empty();
  }

  private static Optional<String> onTheClock(Matcher clock) {
    int hour = Integer.parseInt(clock.group(1));
    int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
    String half = clock.group(3);
    if (half != null && hour <= 12) {
      hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
    }
    return hour < 24 && minute < 60
        ? Optional.of("%02d:%02d".formatted(hour, minute))
        : Optional.empty();
  }
}
