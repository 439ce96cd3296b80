package vanity.simulator.lex.understanding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import vanity.bot.reply.SlotValue;

/** The built-in slot types that the double plays, each for its documented forms only. */
public final class BuiltInSlotTypes {
  private static final Map<String, Function<String, Optional<String>>> TYPES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("AMAZON.AlphaNumeric", BuiltInSlotTypes::alphaNumeric),
              Map.entry("AMAZON.City", BuiltInSlotTypes::name),
              Map.entry("AMAZON.Confirmation", YesNo::builtIn),
              Map.entry("AMAZON.Country", BuiltInSlotTypes::name),
              Map.entry("AMAZON.Date", SpokenTimes::date),
              Map.entry("AMAZON.EmailAddress", BuiltInSlotTypes::email),
              Map.entry("AMAZON.FirstName", BuiltInSlotTypes::name),
              Map.entry("AMAZON.FreeFormInput", t -> Optional.of(t.strip())),
              Map.entry("AMAZON.LastName", BuiltInSlotTypes::name),
              Map.entry("AMAZON.Number", SpokenNumbers::number),
              Map.entry("AMAZON.PhoneNumber", SpokenNumbers::phone),
              Map.entry("AMAZON.State", BuiltInSlotTypes::name),
              Map.entry("AMAZON.StreetName", BuiltInSlotTypes::street),
              Map.entry("AMAZON.Time", SpokenTimes::time)));

  private BuiltInSlotTypes() {}

  public static boolean plays(String type) {
    return TYPES.containsKey(type);
  }

  public static List<String> names() {
    return List.copyOf(TYPES.keySet());
  }

  public static Optional<SlotValue> resolve(String type, String text) {
    return TYPES
        .getOrDefault(type, t -> Optional.empty())
        .apply(text)
        .map(v -> new SlotValue(text, v, List.of(v)));
  }

  private static Optional<String> alphaNumeric(String text) {
    return one(text.replaceAll("\\s", ""), "[\\p{L}\\p{N}_.-]+");
  }

  private static Optional<String> name(String text) {
    return one(text.strip(), "[\\p{L}]+([ .'-]+[\\p{L}]+){0,4}");
  }

  private static Optional<String> street(String text) {
    return one(text.strip(), "[\\p{L}\\p{N} .'-]+");
  }

  private static Optional<String> email(String text) {
    return one(text.strip(), "[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
  }

  private static Optional<String> one(String text, String regex) {
    return text.matches(regex) ? Optional.of(text) : Optional.empty();
  }
}
