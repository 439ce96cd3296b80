package vanity.simulator.lex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vanity.bot.reply.SlotValue;
import vanity.simulator.lex.session.ActiveIntent;

/** Intents and slots in the code-hook event of Lex V2. */
final class HookIntents {
  private HookIntents() {}

  /** What Lex took the input for, the fallback last. */
  static List<Object> interpretations(Turn turn) {
    ActiveIntent active = turn.session().active();
    List<Object> interpretations = new ArrayList<>();
    // A fallback has no confidence; the double's exact match is certain.
    boolean certain = turn.recognised();
    interpretations.add(interpretation(of(active), certain ? 1.0 : null));
    turn.service()
        .locale()
        .fallback()
        .filter(fallback -> !fallback.name().equals(active.name()))
        .ifPresent(f -> {
          ActiveIntent fallback = new ActiveIntent(f);
          fallback.state(active.state());
          interpretations.add(interpretation(of(fallback), null));
        });
    return interpretations;
  }

  private static Map<String, @Nullable Object> interpretation(
      Map<String, @Nullable Object> intent, @Nullable Double confidence) {
    Map<String, @Nullable Object> interpretation = new LinkedHashMap<>();
    interpretation.put("intent", intent);
    interpretation.put("nluConfidence", confidence);
    interpretation.put("sentimentResponse", null);
    interpretation.put("interpretationSource", "Lex");
    return interpretation;
  }

  /** An intent with its slots, as it appears everywhere in the event. */
  static Map<String, @Nullable Object> of(ActiveIntent active) {
    Map<String, @Nullable Object> intent = new LinkedHashMap<>();
    intent.put("name", active.name());
    intent.put("slots", slots(active.slots()));
    intent.put("state", active.state());
    intent.put("confirmationState", active.confirmation());
    intent.put("kendraResponse", null);
    return intent;
  }

  private static Map<String, @Nullable Object> slots(
      Map<String, ? extends @Nullable SlotValue> values) {
    Map<String, @Nullable Object> slots = new LinkedHashMap<>();
    values.forEach((name, value) -> slots.put(name, value == null ? null : slot(value)));
    return slots;
  }

  private static Map<String, Object> slot(SlotValue value) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("originalValue", value.original());
    String interpreted = value.interpreted();
    if (interpreted != null) {
      content.put("interpretedValue", interpreted);
    }
    content.put("resolvedValues", value.resolved());
    return Map.of("shape", "Scalar", "value", content);
  }

  /** The readings of what was heard, the likeliest first. */
  static List<Object> transcriptions(Turn turn) {
    List<Object> transcriptions = new ArrayList<>();
    List<String> readings = turn.heard().transcripts();
    for (int i = 0; i < readings.size(); i++) {
      Map<String, @Nullable Object> reading = new LinkedHashMap<>();
      boolean chosen = i == 0;
      ActiveIntent active = turn.session().active();
      reading.put("transcription", readings.get(i));
      reading.put("rawTranscription", readings.get(i));
      reading.put("transcriptionConfidence", Math.max(0.1, (92 - 10 * i) / 100.0));
      reading.put("resolvedContext", chosen ? Map.of("intent", active.name()) : Map.of());
      reading.put("resolvedSlots", chosen ? slots(turn.filledNow()) : Map.of());
      transcriptions.add(reading);
    }
    return transcriptions;
  }
}
