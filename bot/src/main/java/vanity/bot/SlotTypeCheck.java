package vanity.bot;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What holds for one custom slot type. */
final class SlotTypeCheck {
  private static final String EVERYDAY =
      "yes|no|\\d|one|two|three|four|five|six|seven|eight|nine|zero";

  private SlotTypeCheck() {}

  static void check(SlotType type, Findings findings) {
    BotCheck.name(type.where(), type.name(), findings);
    String parent = type.parent();
    if (parent != null && !parent.equals("AMAZON.AlphaNumeric")) {
      findings.error(
          type.where(),
          "slot-type-parent",
          "a slot type may extend AMAZON.AlphaNumeric only, not " + parent);
    }
    BotCheck.most(
        type.where(), "characters of description", type.description().length(), 2_000, findings);
    regex(type, findings);
    boosted(type, findings);
    values(type, findings);
    if (type.resolution() == SlotType.Resolution.TOP && type.values().isEmpty()) {
      findings.error(
          type.where(),
          "slot-type-values",
          "TOP_RESOLUTION takes listed values only, and none is listed");
    }
  }

  private static void regex(SlotType type, Findings findings) {
    String regex = type.regex();
    if (regex == null) {
      return;
    }
    if (type.parent() == null) {
      findings.error(type.where(), "regex", "a regex needs the parent AMAZON.AlphaNumeric");
    }
    BotCheck.most(type.where(), "characters of regex", regex.length(), 300, findings);
    if (regex.matches(".*[*+.].*") || regex.matches(".*\\{\\d+,\\}.*")) {
      findings.error(
          type.where(),
          "regex",
          "regex '%s' uses *, +, . or {n,}, which Lex refuses; give bounds such as {1,10}"
              .formatted(regex));
    }
  }

  /** Words that are heard well anyway are then heard where others were said. */
  private static void boosted(SlotType type, Findings findings) {
    if (!type.boosted()) {
      return;
    }
    type.values().stream()
        .flatMap(v -> Stream.concat(Stream.of(v.value()), v.synonyms().stream()))
        .filter(w -> w.toLowerCase(Locale.ROOT).matches(EVERYDAY))
        .findFirst()
        .ifPresent(word ->
            findings.warning(
                type.where(),
                "boosted",
                "values are a custom vocabulary, and '%s' is an everyday word; leave advancedRecognitionSetting null"
                    .formatted(word)));
  }

  private static void values(SlotType type, Findings findings) {
    Map<String, String> owners = new HashMap<>();
    int count = 0;
    for (SlotType.Value value : type.values()) {
      count += 1 + value.synonyms().size();
      word(type, value, value.value(), owners, findings);
      for (String synonym : value.synonyms()) {
        word(type, value, synonym, owners, findings);
      }
    }
    BotCheck.most(type.where(), "values and synonyms", count, 10_000, findings);
  }

  private static void word(
      SlotType type,
      SlotType.Value value,
      String word,
      Map<String, String> owners,
      Findings findings) {
    if (word.isBlank() || word.length() > 140) {
      findings.error(
          type.where(),
          "slot-type-values",
          "value '%s' must have 1 to 140 characters".formatted(word));
    }
    String owner = owners.putIfAbsent(word.strip().toLowerCase(Locale.ROOT), value.value());
    if (owner != null && !owner.equals(value.value())) {
      findings.error(
          type.where(),
          "synonym-twice",
          "'%s' means both '%s' and '%s'; leave it at one".formatted(word, owner, value.value()));
    }
  }
}
