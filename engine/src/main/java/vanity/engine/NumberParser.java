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

  private static final String TEN_DIGITS = "A number here has ten digits, or eleven with a 1 first";

  private NumberParser() {}

  static ParsedNumber parse(@Nullable String written) {
    String text = written == null ? "" : lower(written);
    String address = address(text);
    // A switchboard's extension, such as sip:200@host, is nobody's telephone number.
    boolean isExtension = isSip(text) && !address.startsWith("+");
    return isExtension || HIDDEN.contains(address)
        ? new ParsedNumber.Withheld()
        : fromDialled(address);
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

  private static ParsedNumber fromDialled(String text) {
    boolean international = text.startsWith("+");
    String digits = Dialled.digits(Dialled.withoutExtension(text));
    if (digits == null) {
      return new ParsedNumber.Invalid(TEN_DIGITS + ", written with digits, letters or separators.");
    }
    if (HIDDEN_AS_DIGITS.contains(digits) && (international || digits.length() != 10)) {
      return new ParsedNumber.Withheld();
    }
    if (international && !digits.startsWith("1")) {
      return digits.isEmpty()
          ? new ParsedNumber.Withheld()
          : new ParsedNumber.Unsupported("+" + digits);
    }
    return national(digits, international);
  }

  private static ParsedNumber national(String digits, boolean international) {
    boolean withCountry = digits.length() == 11 && digits.startsWith("1");
    if (!withCountry && (international || digits.length() != 10)) {
      return new ParsedNumber.Invalid(TEN_DIGITS + ", not " + digits.length() + ".");
    }
    String number = withCountry ? digits.substring(1) : digits;
    String wrong = wrongCode("area", number.substring(0, 3));
    if (wrong == null) {
      wrong = wrongCode("exchange", number.substring(3, 6));
    }
    return wrong == null
        ? new ParsedNumber.Valid(new PhoneNumber(number))
        : new ParsedNumber.Invalid(wrong);
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
