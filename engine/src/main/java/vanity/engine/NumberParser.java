package vanity.engine;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what networks, people and forms write for a telephone number. */
final class NumberParser {
  private static final Set<String> HIDDEN =
      Set.of(
          "",
          "+",
          "anonymous",
          "blocked",
          "null",
          "private",
          "restricted",
          "unavailable",
          "unknown",
          "withheld");

  // Networks that cannot send letters dial the word instead: ANONYMOUS, BLOCKED, UNKNOWN,
  // UNAVAILABLE, RESTRICTED. The last has ten digits; only with a plus is it surely not a number.
  private static final Set<String> HIDDEN_AS_DIGITS =
      Set.of("266696687", "2562533", "8656696", "86282452253", "7378742833");

  private static final int TEN = 10;

  /**
   * What is dialled before a country's code in most countries; some write it after the plus too.
   */
  private static final String DIAL_OUT = "00";

  private static final String TEN_DIGITS =
      "A North American number has ten digits, or eleven beginning with 1";

  private NumberParser() {}

  /** What a person wrote. */
  static WrittenNumber parse(@Nullable String written) {
    String plain = written == null ? "" : PlainText.of(written);
    String text = lower(plain);
    String address = address(text);
    // A switchboard's extension, such as sip:200@host, is nobody's telephone number.
    boolean isExtension = isSip(text) && !address.startsWith("+");
    if (isExtension || HIDDEN.contains(address) || (hasScheme(text) && hasLetter(address))) {
      return WrittenNumber.not(new ParsedNumber.Withheld());
    }
    // A plus in a query that nobody encoded arrives as a blank.
    return fromDialled(address, plain.startsWith(" ") && !hasLetter(address));
  }

  /** What a network sent: never letters to dial. */
  static ParsedNumber fromNetwork(@Nullable String sent) {
    String address = sent == null ? "" : address(lower(PlainText.of(sent)));
    return hasLetter(Extension.removed(address))
        ? new ParsedNumber.Withheld()
        : parse(sent).parsed();
  }

  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasScheme(String text) {
    return isSip(text) || text.startsWith("tel:");
  }

  private static String lower(String written) {
    return written.strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isSip(String text) {
    return text.startsWith("sip:") || text.startsWith("sips:");
  }

  /** What is dialled, without scheme, host and parameters. */
  private static String address(String text) {
    if (isSip(text)) {
      String user = text.substring(text.indexOf(':') + 1);
      int at = user.indexOf('@');
      return withoutParameters(at < 0 ? user : user.substring(0, at));
    }
    return withoutParameters(text.startsWith("tel:") ? text.substring(4) : text);
  }

  private static String withoutParameters(String text) {
    int end = text.indexOf(';');
    return (end < 0 ? text : text.substring(0, end)).strip();
  }

  private static WrittenNumber fromDialled(String text, boolean maybeLostPlus) {
    Dialled dialled = Dialled.of(Extension.removed(text));
    if (dialled == null) {
      return invalid(TEN_DIGITS + ", written with digits, letters or separators.");
    }
    String digits = dialled.digits();
    boolean plus = text.startsWith("+");
    if (HIDDEN_AS_DIGITS.contains(digits) && (plus || digits.length() != TEN)) {
      return WrittenNumber.not(new ParsedNumber.Withheld());
    }
    int prefix = digits.startsWith(DIAL_OUT) && digits.length() > TEN ? DIAL_OUT.length() : 0;
    boolean international =
        plus || prefix > 0 || (maybeLostPlus && digits.length() > TEN && !digits.startsWith("1"));
    if (international && !digits.startsWith("1", prefix)) {
      return WrittenNumber.not(abroad(digits.substring(prefix)));
    }
    return national(dialled, digits, prefix, international);
  }

  /** No country's code begins with 0. */
  private static ParsedNumber abroad(String digits) {
    return digits.isEmpty() || digits.startsWith("0")
        ? new ParsedNumber.Withheld()
        : new ParsedNumber.Unsupported("+" + digits);
  }

  private static WrittenNumber national(
      Dialled dialled, String digits, int prefix, boolean international) {
    int from = prefix + (digits.startsWith("1", prefix) ? 1 : 0);
    int end = from + TEN;
    boolean goesOn = digits.length() > end && dialled.isWithinWord(end);
    if ((digits.length() != end && !goesOn) || (international && from == prefix)) {
      return invalid(TEN_DIGITS + ", not " + digits.length() + ".");
    }
    String number = digits.substring(from, end);
    String wrong = wrongCode("area", number.substring(0, 3));
    if (wrong == null) {
      wrong = wrongCode("exchange", number.substring(3, 6));
    }
    return wrong == null
        ? new WrittenNumber(
            new ParsedNumber.Valid(new PhoneNumber(number)), dialled.written(from, end), goesOn)
        : invalid(wrong);
  }

  private static WrittenNumber invalid(String reason) {
    return WrittenNumber.not(new ParsedNumber.Invalid(reason));
  }

  private static @Nullable String wrongCode(String name, String code) {
    if (NumberingPlan.NORTH_AMERICA.firstDigits().indexOf(code.charAt(0)) < 0) {
      return "The "
          + name
          + " code "
          + code
          + " starts with 0 or 1, which no "
          + name
          + " code does.";
    }
    if (code.endsWith("11")) {
      return "The " + name + " code " + code + " is a service code, not part of a number.";
    }
    return null;
  }
}
