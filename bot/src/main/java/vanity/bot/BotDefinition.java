package vanity.bot;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A whole Lex V2 bot as its export describes it.
 *
 * @param manifest null where an export was unpacked without one; an import needs it
 */
public record BotDefinition(
    @Nullable Manifest manifest,
    String name,
    String version,
    int idleSessionTtlSeconds,
    List<BotLocale> locales) {

  public BotDefinition {
    locales = List.copyOf(locales);
  }

  /** The locale with this identifier, for example {@code en_US}. */
  public Optional<BotLocale> locale(String id) {
    return locales.stream().filter(l -> l.id().equals(id)).findFirst();
  }
}
