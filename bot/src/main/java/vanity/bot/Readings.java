package vanity.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that an utterance can be, as far as they tell it from others. */
final class Readings {
  private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)\\}");
  private static final String GAP = " {} ";
  // A type may have 10,000 values and an intent 1,500 utterances; a few hundred values show enough.
  private static final int MOST = 500;

  private Readings() {}

  /**
   * The utterance with each value of its slot, where that has a type of the bot's own, and the
   * words around its slots, where there are any: a slot of another type between the same words is
   * told from this one by its value alone.
   */
  static List<String> of(BotLocale locale, Intent intent, String utterance) {
    Matcher slots = SLOT.matcher(utterance);
    if (!slots.find()) {
      return List.of(UtteranceCheck.plain(utterance));
    }
    List<String> readings = new ArrayList<>();
    String around = slots.replaceAll(Matcher.quoteReplacement(GAP));
    if (!UtteranceCheck.plain(around).replaceAll("[{} ]", "").isEmpty()) {
      readings.add(UtteranceCheck.plain(around));
    }
    slots.reset();
    slots.find();
    String name = slots.group(1);
    if (!slots.find()) {
      values(locale, intent, name)
          .forEach(v -> readings.add(UtteranceCheck.plain(around.replace(GAP, " " + v + " "))));
    }
    return readings;
  }

  private static List<String> values(BotLocale locale, Intent intent, String slot) {
    List<String> values = new ArrayList<>();
    intent
        .slot(slot)
        .flatMap(s -> locale.slotType(s.typeName()))
        .ifPresent(type ->
            type.values()
                .forEach(v -> {
                  values.add(v.value());
                  values.addAll(v.synonyms());
                }));
    return values.subList(0, Math.min(MOST, values.size()));
  }
}
