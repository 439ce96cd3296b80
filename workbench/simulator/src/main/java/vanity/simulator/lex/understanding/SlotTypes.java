package vanity.simulator.lex.understanding;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vanity.bot.BotLocale;
import vanity.bot.SlotType;
import vanity.bot.reply.SlotValue;

/** Decides whether words are a value of a slot type, built-in or the bot's own. */
final class SlotTypes {
  private static final int ALPHANUMERIC_MAX = 30;

  private final Map<String, Custom> custom = new HashMap<>();

  /** A slot type with its words, in their comparable form, and the value that each one means. */
  private record Custom(SlotType type, Map<String, String> meanings) {}

  SlotTypes(BotLocale locale) {
    locale.slotTypes().forEach(t -> custom.put(t.name(), new Custom(t, meanings(t))));
  }

  /** The value, or empty if the text is none of this type. */
  Optional<SlotValue> resolve(String typeName, String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    Custom own = custom.get(typeName);
    if (own == null) {
      return BuiltInSlotTypes.resolve(typeName, text);
    }
    return own.type().parent() == null ? listed(own, text) : alphaNumeric(own.type(), text);
  }

  private static Map<String, String> meanings(SlotType type) {
    Map<String, String> meanings = new HashMap<>();
    for (SlotType.Value value : type.values()) {
      meanings.putIfAbsent(Words.of(value.value()).plain(), value.value());
      value.synonyms().forEach(s -> meanings.putIfAbsent(Words.of(s).plain(), value.value()));
    }
    return meanings;
  }

  private static Optional<SlotValue> listed(Custom own, String text) {
    Optional<String> canonical = Optional.ofNullable(own.meanings().get(Words.of(text).plain()));
    if (own.type().resolution() == SlotType.Resolution.TOP) {
      return canonical.map(c -> new SlotValue(text, c, List.of(c)));
    }
    return Optional.of(new SlotValue(text, text, canonical.map(List::of).orElse(List.of())));
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
