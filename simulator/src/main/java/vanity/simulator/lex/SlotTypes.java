package vanity.simulator.lex;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vanity.bot.BotLocale;
import vanity.bot.SlotType;
import vanity.bot.reply.SlotValue;

/** Decides whether words are a value of a slot type, built-in or the bot's own. */
final class SlotTypes {
  private static final int ALPHANUMERIC_MAX = 30;

  private final BotLocale locale;

  SlotTypes(BotLocale locale) {
    this.locale = locale;
  }

  /** The value, or empty if the text is none of this type. */
  Optional<SlotValue> resolve(String typeName, String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    return locale
        .slotType(typeName)
        .map(type -> custom(type, text))
        .orElseGet(() -> BuiltInSlotTypes.resolve(typeName, text));
  }

  private static Optional<SlotValue> custom(SlotType type, String text) {
    return type.parent() == null ? listed(type, text) : alphaNumeric(type, text);
  }

  private static Optional<SlotValue> listed(SlotType type, String text) {
    String said = Words.of(text).plain();
    Optional<String> canonical =
        type.values().stream().filter(v -> means(v, said)).map(SlotType.Value::value).findFirst();
    if (type.resolution() == SlotType.Resolution.TOP) {
      return canonical.map(c -> new SlotValue(text, c, List.of(c)));
    }
    return Optional.of(new SlotValue(text, text, canonical.map(List::of).orElse(List.of())));
  }

  private static boolean means(SlotType.Value value, String said) {
    return Words.of(value.value()).plain().equals(said)
        || value.synonyms().stream().anyMatch(s -> Words.of(s).plain().equals(said));
  }

  private static Optional<SlotValue> alphaNumeric(SlotType type, String text) {
    String joined = text.replaceAll("\\s", "");
    String regex = type.regex();
    boolean fits =
        joined.length() <= ALPHANUMERIC_MAX
            && (regex == null
                || joined.toLowerCase(Locale.ROOT).matches(regex)
                || joined.toUpperCase(Locale.ROOT).matches(regex));
    return fits ? Optional.of(new SlotValue(text, joined, List.of(joined))) : Optional.empty();
  }
}
