package vanity.bot.reply;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the runtime hints of an answer. */
final class HintsPart {
  private HintsPart() {}

  static @Nullable RuntimeHints read(@Nullable Part hints) {
    if (hints == null) {
      return null;
    }
    hints.only("slotHints");
    Map<String, Map<String, List<String>>> phrases = new LinkedHashMap<>();
    each(
        hints.part("slotHints"),
        (intent, slots) -> {
          Map<String, List<String>> bySlot = new LinkedHashMap<>();
          each(slots, (slot, details) -> bySlot.put(slot, phrases(details)));
          phrases.put(intent, bySlot);
        });
    return new RuntimeHints(phrases);
  }

  private interface Entry {
    void take(String name, Part part);
  }

  private static void each(@Nullable Part parent, Entry entry) {
    if (parent == null) {
      return;
    }
    for (Object key : parent.keys()) {
      String name = String.valueOf(key);
      Part part = parent.required(name);
      if (part != null) {
        entry.take(name, part);
      }
    }
  }

  private static List<String> phrases(Part details) {
    // Hints for the parts of a composite slot; no composite slot is played here.
    details.only("runtimeHintValues");
    List<Part> values = details.parts("runtimeHintValues");
    List<String> phrases = new ArrayList<>();
    for (Part value : values == null ? List.<Part>of() : values) {
      value.only("phrase");
      String phrase = value.text("phrase");
      if (phrase != null) {
        phrases.add(phrase);
      } else if (!value.has("phrase")) {
        value.missing("phrase");
      }
    }
    return phrases;
  }
}
