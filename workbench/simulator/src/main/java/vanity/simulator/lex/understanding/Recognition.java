package vanity.simulator.lex.understanding;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vanity.bot.Intent;
import vanity.bot.reply.SlotValue;

/**
 * The intent that an input was taken for.
 *
 * @param utterance the sample that matched, or null for the fallback
 */
public record Recognition(
    Intent intent, @Nullable String utterance, int literalLength, Map<String, SlotValue> slots) {}
