package vanity.bot.reply;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vanity.bot.Findings;

/** Reads the intent of an answer. */
final class IntentPart {
  private IntentPart() {}

  static LexReply.@Nullable IntentState read(@Nullable Part intent, Findings findings) {
    if (intent == null) {
      return null;
    }
    // Answers often hand back the event's own intent, which carries a null kendraResponse.
    intent.only("name", "state", "confirmationState", "slots", "kendraResponse");
    String name = intent.text("name");
    if (name == null) {
      intent.missing("name");
      return null;
    }
    return new LexReply.IntentState(
        name,
        intent.oneOf("state", "Failed", "Fulfilled", "InProgress", "ReadyForFulfillment"),
        intent.oneOf("confirmationState", "Confirmed", "Denied", "None"),
        slots(intent.part("slots"), findings));
  }

  private static @Nullable Map<String, @Nullable SlotValue> slots(
      @Nullable Part slots, Findings findings) {
    if (slots == null) {
      return null;
    }
    Map<String, @Nullable SlotValue> values = new LinkedHashMap<>();
    for (Object key : slots.keys()) {
      String name = String.valueOf(key);
      Part slot = slots.part(name);
      values.put(name, slot == null ? null : slot(slot, findings));
    }
    return values;
  }

  private static @Nullable SlotValue slot(Part slot, Findings findings) {
    slot.only("shape", "value", "values", "subSlots");
    String shape = slot.oneOf("shape", "Scalar", "List", "Composite");
    if (shape != null && !shape.equals("Scalar")) {
      findings.error(
          slot.at("shape"), "shape", "a " + shape + " slot is not played here; use Scalar");
    }
    Part value = slot.required("value");
    if (value == null) {
      return null;
    }
    value.only("originalValue", "interpretedValue", "resolvedValues");
    String interpreted = value.text("interpretedValue");
    String original = value.text("originalValue");
    if (interpreted == null && original == null) {
      value.missing("interpretedValue");
    }
    return new SlotValue(
        original == null ? String.valueOf(interpreted) : original,
        interpreted,
        value.list("resolvedValues"));
  }
}
