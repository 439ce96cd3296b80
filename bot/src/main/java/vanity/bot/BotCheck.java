package vanity.bot;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vanity.json.Problem;

/** Finds what the console or a build would refuse in a bot, and what callers would suffer from. */
public final class BotCheck {
  private static final String NAME = "([0-9a-zA-Z][_-]?){1,100}";

  private BotCheck() {}

  /** All problems of a bot, in the order of its files. */
  public static List<Problem> check(BotDefinition bot) {
    Findings findings = new Findings();
    ManifestCheck.check(bot.manifest(), findings);
    name("Bot.json", bot.name(), findings);
    int ttl = bot.idleSessionTtlSeconds();
    if (ttl < 60 || ttl > 86_400) {
      findings.error(
          "Bot.json", "idle-ttl", "idleSessionTTLInSeconds is " + ttl + "; use 60 to 86400");
    }
    if (bot.locales().isEmpty()) {
      findings.error("Bot.json", "no-locale", "the export has no BotLocales; a bot needs one");
    }
    bot.locales().forEach(l -> LocaleCheck.check(l, findings));
    return findings.all();
  }

  static void name(String where, String name, Findings findings) {
    if (!name.matches(NAME)) {
      findings.error(
          where,
          "name",
          "'%s' is not a name that Lex takes; use up to 100 letters and digits, single _ or - between them"
              .formatted(name));
    }
  }

  static void unique(String where, String kind, List<String> names, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        findings.error(where, "twice", "%s '%s' is defined twice".formatted(kind, name));
      }
    }
  }

  static void most(String where, String what, int count, int most, Findings findings) {
    if (count > most) {
      findings.error(where, "limit", "%d %s; Lex takes at most %d".formatted(count, what, most));
    }
  }
}
