package vanity.bot;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sample utterances: what they name, how many they are, and that each leads to one intent. */
final class UtteranceCheck {
  private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)\\}");

  private UtteranceCheck() {}

  static void within(Intent intent, Findings findings) {
    String where = intent.where();
    BotCheck.most(where, "utterances", intent.samples().size(), 1_500, findings);
    Set<String> seen = new HashSet<>();
    for (String utterance : intent.samples()) {
      utterance(where, intent, utterance, findings);
      if (!seen.add(plain(utterance))) {
        findings.warning(
            where, "utterance-twice", "utterance '%s' is listed twice".formatted(utterance));
      }
    }
    if (intent.parent() == null && intent.samples().isEmpty()) {
      findings.warning(
          where, "unreachable", "the intent has no utterances, so no caller can reach it");
    }
  }

  static void utterance(String where, Intent intent, String utterance, Findings findings) {
    if (utterance.isBlank() || utterance.length() > 500) {
      findings.error(
          where,
          "utterance-length",
          "an utterance has %d characters; use 1 to 500".formatted(utterance.strip().length()));
    }
    Matcher slots = SLOT.matcher(utterance);
    if (slots.replaceAll("").matches(".*[{}].*")) {
      findings.error(
          where,
          "utterance-brace",
          "utterance '%s' has a brace without its other; write a slot as {name}"
              .formatted(utterance));
    }
    slots.reset();
    while (slots.find()) {
      if (intent.slot(slots.group(1)).isEmpty()) {
        findings.error(
            where,
            "utterance-slot",
            "utterance '%s' names {%s}, which is not a slot of intent '%s'"
                .formatted(utterance, slots.group(1), intent.name()));
      }
    }
  }

  /** The same words in two intents leave it to chance which one a caller gets. */
  static void acrossIntents(BotLocale locale, Findings findings) {
    Map<String, Intent> owners = new HashMap<>();
    for (Intent intent : locale.intents()) {
      for (String utterance : Set.copyOf(plain(intent.samples()))) {
        Intent owner = owners.putIfAbsent(utterance, intent);
        if (owner != null) {
          twice(intent, owner, utterance, findings);
        }
      }
    }
  }

  private static void twice(Intent intent, Intent owner, String utterance, Findings findings) {
    boolean key = utterance.matches("[0-9]");
    findings.error(
        intent.where(),
        key ? "key-twice" : "utterance-in-two-intents",
        "%s '%s' also leads to intent '%s'; leave it in one"
            .formatted(key ? "key" : "utterance", utterance, owner.name()));
  }

  private static List<String> plain(List<String> utterances) {
    return utterances.stream().map(UtteranceCheck::plain).toList();
  }

  static String plain(String utterance) {
    return utterance
        .toLowerCase(Locale.ROOT)
        .replaceAll("['’]", "")
        .replaceAll("[^\\p{L}\\p{N}{}_]+", " ")
        .strip();
  }
}
