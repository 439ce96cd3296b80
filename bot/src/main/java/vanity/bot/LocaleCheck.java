package vanity.bot;

import java.util.Set;

/** What holds for a locale as a whole. */
final class LocaleCheck {
  private static final Set<String> ENGINES =
      Set.of("standard", "neural", "long-form", "generative");

  private LocaleCheck() {}

  static void check(BotLocale locale, Findings findings) {
    String where = locale.where();
    if (!where.contains("/BotLocales/" + locale.id() + "/")) {
      findings.error(
          where, "locale", "identifier '%s' is not the folder's name".formatted(locale.id()));
    }
    double threshold = locale.nluConfidenceThreshold();
    if (threshold < 0 || threshold > 1) {
      findings.error(where, "threshold", "nluConfidenceThreshold is " + threshold + "; use 0 to 1");
    }
    BotLocale.Voice voice = locale.voice();
    if (voice != null && !ENGINES.contains(voice.engine())) {
      findings.error(
          where,
          "voice",
          "engine '%s' is unknown; use standard, neural, long-form or generative"
              .formatted(voice.engine()));
    }
    fallback(locale, findings);
    limits(locale, findings);
    locale.slotTypes().forEach(t -> SlotTypeCheck.check(t, findings));
    locale.intents().forEach(i -> IntentCheck.check(locale, i, findings));
    UtteranceCheck.acrossIntents(locale, findings);
    OverlapCheck.check(locale, findings);
  }

  private static void fallback(BotLocale locale, Findings findings) {
    long count = locale.intents().stream().filter(i -> Intent.FALLBACK.equals(i.parent())).count();
    if (count != 1) {
      findings.error(
          locale.where(),
          "fallback",
          "%d intents extend %s; a locale needs exactly one".formatted(count, Intent.FALLBACK));
    }
  }

  private static void limits(BotLocale locale, Findings findings) {
    String where = locale.where();
    BotCheck.most(where, "intents", locale.intents().size(), 1_000, findings);
    BotCheck.most(where, "custom slot types", locale.slotTypes().size(), 250, findings);
    int slots = locale.intents().stream().mapToInt(i -> i.slots().size()).sum();
    BotCheck.most(where, "slots", slots, 4_000, findings);
    int characters =
        locale.intents().stream().flatMap(i -> i.samples().stream()).mapToInt(String::length).sum();
    BotCheck.most(where, "characters of utterances", characters, 2_000_000, findings);
    BotCheck.unique(
        where, "intent", locale.intents().stream().map(Intent::name).toList(), findings);
    BotCheck.unique(
        where, "slot type", locale.slotTypes().stream().map(SlotType::name).toList(), findings);
  }
}
