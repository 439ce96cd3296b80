package vanity.fulfillment.lex;

import java.util.List;
import java.util.Map;
import vanity.contract.LexSlot;

/**
 * Words that a caller is likely to say, which help the recognizer.
 *
 * <p>Lex uses them only while a slot is asked for (docs/wire-formats.md#runtime-hints): at the
 * menu, where none is, they would do nothing.
 */
final class RuntimeHints {
  private RuntimeHints() {}

  /** For one slot. */
  static Map<String, Object> of(LexSlot asked, List<String> words) {
    var phrases = words.stream().distinct().map(word -> Map.of("phrase", word)).toList();
    return Map.of(
        "slotHints",
        Map.of(asked.intent(), Map.of(asked.slot(), Map.of("runtimeHintValues", phrases))));
  }
}
