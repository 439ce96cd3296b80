package vanity.bot.reply;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vanity.bot.BotLocale;
import vanity.bot.Findings;
import vanity.bot.Intent;
import vanity.bot.Slot;

/** What must hold of runtime hints: slots that there are, of types that take hints, and limits. */
final class HintRules {
  private static final String WHERE = "sessionState.runtimeHints.slotHints";
  private static final int MOST = 100;
  private static final int LONGEST = 140;
  private static final Set<String> LOCALES = Set.of("en_GB", "en_US");
  private static final Set<String> BUILT_IN =
      Set.of(
          "AMAZON.City",
          "AMAZON.Country",
          "AMAZON.FirstName",
          "AMAZON.LastName",
          "AMAZON.State",
          "AMAZON.StreetName");

  private final BotLocale locale;
  private final Findings findings;

  HintRules(BotLocale locale, Findings findings) {
    this.locale = locale;
    this.findings = findings;
  }

  void check(@Nullable RuntimeHints hints) {
    if (hints == null) {
      return;
    }
    if (!LOCALES.contains(locale.id())) {
      findings.error(WHERE, "hint-locale", "locale %s takes no hints".formatted(locale.id()));
    }
    most(WHERE, hints.phrases().size(), "intents");
    most(WHERE, hints.phrases().values().stream().mapToInt(Map::size).sum(), "slots");
    hints.phrases().forEach(this::intent);
  }

  private void intent(String name, Map<String, List<String>> slots) {
    Intent intent = locale.intent(name).orElse(null);
    String where = WHERE + "." + name;
    if (intent == null) {
      findings.error(
          where, "unknown-intent", "the bot has no intent '%s' in %s".formatted(name, locale.id()));
      return;
    }
    slots.forEach((slot, phrases) -> {
      intent
          .slot(slot)
          .ifPresentOrElse(
              s -> type(where + "." + slot, s),
              () ->
                  findings.error(
                      where + "." + slot,
                      "unknown-slot",
                      "intent '%s' has no slot '%s'".formatted(name, slot)));
      phrases(where + "." + slot, phrases);
    });
  }

  private void type(String where, Slot slot) {
    if (locale.slotType(slot.typeName()).isEmpty() && !BUILT_IN.contains(slot.typeName())) {
      findings.error(
          where,
          "hint-type",
          "a slot of type %s takes no hints; types of the bot's own do, and %s"
              .formatted(slot.typeName(), String.join(", ", BUILT_IN.stream().sorted().toList())));
    }
  }

  private void phrases(String where, List<String> phrases) {
    if (phrases.isEmpty()) {
      findings.error(where, "hint-count", "there are no phrases; give 1 to " + MOST);
    }
    most(where, phrases.size(), "phrases");
    for (String phrase : phrases) {
      if (phrase.isBlank() || phrase.length() > LONGEST) {
        findings.error(
            where,
            "hint-length",
            "a phrase has %d characters; Lex takes 1 to %d"
                .formatted(phrase.strip().length(), LONGEST));
      }
    }
  }

  private void most(String where, int count, String what) {
    if (count > MOST) {
      findings.error(
          where, "hint-count", "%d %s; Lex takes at most %d".formatted(count, what, MOST));
    }
  }
}
