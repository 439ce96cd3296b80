package vanity.simulator.lex.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vanity.bot.Intent;
import vanity.bot.Slot;
import vanity.bot.reply.SlotValue;

/** The values that slots have before the caller says anything. */
public final class SlotDefaults {
  private SlotDefaults() {}

  /** The first default of each slot that has a value: a text, or {@code [a session attribute]}. */
  public static Map<String, SlotValue> of(Intent intent, Map<String, String> attributes) {
    Map<String, SlotValue> values = new LinkedHashMap<>();
    for (Slot slot : intent.slots()) {
      for (String candidate : slot.defaultValues()) {
        String value = value(candidate, attributes);
        if (value != null && !values.containsKey(slot.name())) {
          values.put(slot.name(), new SlotValue(value, value, List.of(value)));
        }
      }
    }
    return values;
  }

  private static @Nullable String value(String candidate, Map<String, String> attributes) {
    return candidate.startsWith("[") && candidate.endsWith("]")
        ? attributes.get(candidate.substring(1, candidate.length() - 1))
        : candidate;
  }
}
