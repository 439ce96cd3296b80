package vanity.fulfillment.call.state;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vanity.engine.Piece;
import vanity.engine.Piece.Digits;
import vanity.engine.Piece.Word;

/** Reads a vanity number as printed, such as {@code 1-800-FLOWERS}, back into its pieces. */
public final class Display {
  private static final Pattern PRINTED =
      Pattern.compile(
          "1-[0-9]{3}(-([A-Z]{1,10}|[0-9]{1,7})){1,7}|1(-([A-Z]{1,10}|[0-9]{1,9})){1,10}");
  private static final String KEYS = "22233344455566677778889999";
  private static final int LENGTH = 11;

  private Display() {}

  /** The pieces, or nothing where the text is not a vanity number. */
  public static Optional<List<Piece>> pieces(String printed) {
    if (!PRINTED.matcher(printed).matches() || printed.chars().noneMatch(Character::isLetter)) {
      return Optional.empty();
    }
    return Optional.of(Arrays.stream(printed.split("-")).map(Display::piece).toList());
  }

  /** The ten digits that a printed vanity number dials, or nothing where it dials another count. */
  public static Optional<String> digits(String printed) {
    var dialled = new StringBuilder();
    for (char c : printed.replace("-", "").toCharArray()) {
      dialled.append(c >= 'A' && c <= 'Z' ? KEYS.charAt(c - 'A') : c);
    }
    return dialled.length() == LENGTH && dialled.charAt(0) == '1'
        ? Optional.of(dialled.substring(1))
        : Optional.empty();
  }

  private static Piece piece(String part) {
    return Character.isDigit(part.charAt(0))
        ? new Digits(part)
        : new Word(part.toLowerCase(Locale.ROOT));
  }
}
