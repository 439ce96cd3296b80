package vanity.fulfillment.store;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vanity.engine.Keypad;
import vanity.engine.Piece;
import vanity.engine.VanityNumber;
import vanity.fulfillment.caller.Caller;

/** What the values of a late message may be; whatever no release of ours writes is refused. */
final class LateBounds {
  /** Times past this sort elsewhere or expire never, and further ones do not fit a clock. */
  private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

  private static final Instant EARLIEST = Instant.parse("2020-01-01T00:00:00Z");
  private static final Pattern NUMBER = Pattern.compile("\\+[0-9]{4,15}");
  private static final Pattern DISPLAY = Pattern.compile("[0-9A-Z-]{1,32}");
  private static final int LONGEST_NAME = 256;
  private static final double HIGHEST_SCORE = 100_000;

  private LateBounds() {}

  static Instant time(String text) {
    Instant at = Instant.parse(text);
    refuseUnless(!at.isBefore(EARLIEST) && at.isBefore(LATEST));
    return at;
  }

  /** A caller's number in E.164. */
  static String caller(String number) {
    refuseUnless(NUMBER.matcher(number).matches());
    return number;
  }

  /** An id or a version, which say nothing but themselves. */
  static String name(String text) {
    refuseUnless(text.length() <= LONGEST_NAME);
    return text;
  }

  static String display(String text) {
    refuseUnless(DISPLAY.matcher(text).matches());
    return text;
  }

  static List<VanityNumber> best(List<VanityNumber> numbers) {
    refuseUnless(numbers.size() <= Caller.STORED);
    numbers.forEach(LateBounds::vanity);
    return numbers;
  }

  static int count(double value) {
    refuseUnless(value == (int) value);
    return (int) value;
  }

  private static void vanity(VanityNumber found) {
    String dialled = found.pieces().stream().map(LateBounds::keys).collect(Collectors.joining());
    refuseUnless(dialled.equals("1" + found.number().digits()));
    refuseUnless(Math.abs(found.score()) <= HIGHEST_SCORE);
  }

  private static String keys(Piece piece) {
    return switch (piece) {
      case Piece.Digits(var digits) -> digits;
      case Piece.Word(var word) -> Keypad.dial(word);
    };
  }

  private static void refuseUnless(boolean bounded) {
    if (!bounded) {
      throw new LateMessage.Unreadable("a field has a value that cannot be");
    }
  }
}
