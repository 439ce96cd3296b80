package vanity.bot.reply;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value of a slot.
 *
 * @param original the caller's words
 * @param interpreted what Lex makes of them; null where nothing resolved
 */
public record SlotValue(String original, @Nullable String interpreted, List<String> resolved) {
  public SlotValue {
    resolved = List.copyOf(resolved);
  }
}
