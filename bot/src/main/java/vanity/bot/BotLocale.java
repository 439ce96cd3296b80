package vanity.bot;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A bot in one language.
 *
 * @param where the file it was read from
 * @param voice null where Lex speaks with the service's default
 */
public record BotLocale(
    String where,
    String id,
    @Nullable Voice voice,
    double nluConfidenceThreshold,
    List<Intent> intents,
    List<SlotType> slotTypes) {

  public BotLocale {
    intents = List.copyOf(intents);
    slotTypes = List.copyOf(slotTypes);
  }

  public Optional<Intent> intent(String name) {
    return intents.stream().filter(i -> i.name().equals(name)).findFirst();
  }

  public Optional<SlotType> slotType(String name) {
    return slotTypes.stream().filter(t -> t.name().equals(name)).findFirst();
  }

  /** The intent that takes what no other understands. */
  public Optional<Intent> fallback() {
    return intents.stream().filter(i -> Intent.FALLBACK.equals(i.parent())).findFirst();
  }

  /** Who speaks; an export without an engine means {@code standard}. */
  public record Voice(String engine, String voiceId) {}
}
