package vanity.simulator.flow;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import vanity.contactflow.FlowAction;
import vanity.contactflow.Parameters;
import vanity.simulator.line.KeyTerms;

/**
 * How keys are stored: where the input ends, what the cancel key does, what counts as a number.
 *
 * @param end the keys that end the input
 * @param cancels whether {@code *} wipes what came before it
 * @param longest number of keys after which the input ends
 * @param format Local, E164, or empty if any keys do
 */
record StoreMode(String end, boolean cancels, int longest, String format, String country) {
  // As many digits as an international number can have.
  private static final int LONGEST_NUMBER = 15;
  // Before a number at home, never in an international one.
  private static final Map<String, String> TRUNK_PREFIXES =
      Map.of("BY", "8", "HU", "06", "KZ", "8", "RU", "8", "TM", "8");

  static StoreMode of(FlowAction action) {
    Parameters keys = action.parameters().at("DTMFConfiguration");
    Parameters validation = action.parameters().at("InputValidation");
    Parameters number = validation.at("PhoneNumberValidation");
    return new StoreMode(
        keys.text("InputTerminationSequence").orElse("#"),
        keys.text("DisableCancelKey").filter("True"::equalsIgnoreCase).isEmpty(),
        validation
            .at("CustomValidation")
            .text("MaximumLength")
            .filter(text -> text.matches("\\d{1,4}"))
            .map(Integer::parseInt)
            .orElse(LONGEST_NUMBER),
        number.text("NumberFormat").orElse(""),
        number.text("CountryCode").orElse("US"));
  }

  /** The same, as a telephone needs to know it. */
  KeyTerms terms(Duration betweenKeys) {
    return new KeyTerms(longest, end, cancels ? "*" : "", false, betweenKeys);
  }

  StoredKeys take(String keys) {
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < keys.length(); i++) {
      value.append(keys.charAt(i));
      if (cancels && keys.charAt(i) == '*') {
        value.setLength(0);
      }
      if (value.toString().endsWith(end)) {
        return new StoredKeys(
            keys.substring(0, i + 1), value.substring(0, value.length() - end.length()));
      }
      if (value.length() >= longest) {
        return new StoredKeys(keys.substring(0, i + 1), value.toString());
      }
    }
    // Nothing came after the cancel key: it alone is passed on.
    boolean onlyCancelled = value.isEmpty() && keys.endsWith("*");
    return new StoredKeys(keys, onlyCancelled ? "*" : value.toString());
  }

  /** The value as it is stored; empty if it had to be a phone number and is none. */
  Optional<String> validated(String value) {
    return switch (format) {
      case "Local" -> local(value);
      case "E164" -> value.matches("[1-9]\\d{6,14}") ? Optional.of("+" + value) : Optional.empty();
      default -> Optional.of(value);
    };
  }

  /** Why that value is not a phone number. */
  String refusal(String value) {
    return format.equals("Local") && CallingCodes.of(country).isEmpty()
        ? "there is no country " + country
        : "not a phone number%s: it has %d digits"
            .formatted(format.equals("Local") ? " of " + country : "", value.length());
  }

  private Optional<String> local(String value) {
    return CallingCodes.of(country)
        .flatMap(code -> {
          String number = code.equals("39") ? value : withoutTrunk(value);
          String form = code.equals("1") ? "[2-9]\\d{2}[2-9]\\d{6}" : "\\d{5,14}";
          return Optional.of("+" + code + number)
              .filter(_ -> number.matches(form))
              .filter(whole -> whole.length() <= 1 + LONGEST_NUMBER);
        });
  }

  private String withoutTrunk(String value) {
    String prefix = TRUNK_PREFIXES.getOrDefault(country, "0");
    return value.startsWith(prefix) ? value.substring(prefix.length()) : value;
  }
}
