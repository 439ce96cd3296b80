package vanity.bot.reply;

import java.util.List;
import java.util.Map;

/**
 * Phrases that a caller is likely to say for a slot.
 *
 * @param phrases by intent, then by slot
 */
public record RuntimeHints(Map<String, Map<String, List<String>>> phrases) {
  public static final RuntimeHints NONE = new RuntimeHints(Map.of());

  public RuntimeHints {
    phrases = Map.copyOf(phrases);
  }

  /** The phrases for one slot, none where it has no hints. */
  public List<String> phrases(String intent, String slot) {
    return phrases.getOrDefault(intent, Map.of()).getOrDefault(slot, List.of());
  }
}
