package vanity.simulator.lex.playable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanity.bot.BotDefinition;
import vanity.bot.BotLocale;
import vanity.bot.Intent;
import vanity.bot.SlotType;
import vanity.simulator.lex.understanding.BuiltInIntents;

/**
 * Anyone's bot, with each intent that cannot be played replaced by one that is understood and does
 * nothing.
 *
 * @param replaced what was, each with the reason
 */
public record PlayableBot(BotDefinition bot, List<String> replaced) {
  public PlayableBot {
    replaced = List.copyOf(replaced);
  }

  /** Replaces what cannot be played. */
  public static PlayableBot of(BotDefinition bot) {
    List<String> replaced = new ArrayList<>();
    List<BotLocale> locales =
        bot.locales().stream().map(locale -> playable(locale, replaced)).toList();
    return new PlayableBot(
        new BotDefinition(
            bot.manifest(), bot.name(), bot.version(), bot.idleSessionTtlSeconds(), locales),
        replaced);
  }

  private static BotLocale playable(BotLocale locale, List<String> replaced) {
    List<SlotType> types =
        locale.slotTypes().stream()
            .filter(type -> refusal(() -> Emulation.slotType(type)).isEmpty())
            .toList();
    BotLocale known = with(locale, locale.intents(), types);
    List<Intent> intents = new ArrayList<>();
    for (Intent intent : locale.intents()) {
      Optional<String> why = refusal(() -> Emulation.intent(known, intent));
      why.ifPresent(
          reason -> replaced.add("intent " + intent.name() + " does nothing here: " + reason));
      intents.add(why.isPresent() ? bare(intent) : intent);
    }
    if (locale.fallback().isEmpty()) {
      replaced.add(locale.id() + " has no fallback intent: it gets one");
      intents.add(fallback(locale));
    }
    return with(locale, intents, types);
  }

  private static Optional<String> refusal(Runnable check) {
    try {
      check.run();
      return Optional.empty();
    } catch (UnsupportedBotException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static BotLocale with(BotLocale locale, List<Intent> intents, List<SlotType> types) {
    return new BotLocale(
        locale.where(),
        locale.id(),
        locale.voice(),
        locale.nluConfidenceThreshold(),
        intents,
        types);
  }

  private static Intent bare(Intent intent) {
    String parent = intent.parent();
    boolean builtIn = parent != null && BuiltInIntents.plays(parent);
    return new Intent(
        intent.where(),
        intent.name(),
        intent.identifier(),
        intent.description(),
        builtIn ? parent : null,
        intent.samples().stream().filter(words -> !words.contains("{")).toList(),
        null,
        false,
        null,
        null,
        null,
        intent.inputContexts(),
        intent.outputContexts(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Intent fallback(BotLocale locale) {
    return new Intent(
        locale.where(),
        "FallbackIntent",
        "FALLBCKINT",
        "",
        Intent.FALLBACK,
        null,
        null,
        false,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
