package vanity.simulator.lex;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListSet;
import vanity.bot.BotDefinition;
import vanity.bot.BotLocale;
import vanity.bot.Intent;
import vanity.bot.Slot;
import vanity.simulator.lex.understanding.BuiltInIntents;

/** Which parts of a bot calls have reached; safe for many calls at once. */
public final class BotCoverage {
  private final ConcurrentMap<String, Long> intents = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Long> slots = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Long> utterances = new ConcurrentHashMap<>();
  private final ConcurrentSkipListSet<String> defects = new ConcurrentSkipListSet<>();

  BotCoverage(BotDefinition bot) {
    for (BotLocale locale : bot.locales()) {
      for (Intent intent : locale.intents()) {
        intents.put(intent.name(), 0L);
        intent.slots().forEach(s -> slots.put(slotName(intent, s), 0L));
        BuiltInIntents.utterances(intent)
            .forEach(u -> utterances.put(utteranceName(intent, u), 0L));
      }
    }
  }

  /** How often each intent was started, by name. */
  public Map<String, Long> intents() {
    return new TreeMap<>(intents);
  }

  /** How often a caller filled each slot, by {@code intent.slot}. */
  public Map<String, Long> slots() {
    return new TreeMap<>(slots);
  }

  /** How often each sample utterance was said, by {@code intent: utterance}. */
  public Map<String, Long> utterances() {
    return new TreeMap<>(utterances);
  }

  /** Intents and slots that no call reached. */
  public List<String> missing() {
    TreeSet<String> missing = new TreeSet<>();
    intents.forEach((name, count) -> addIfZero(missing, name, count));
    slots.forEach((name, count) -> addIfZero(missing, name, count));
    return List.copyOf(missing);
  }

  /** What calls showed to be wrong with the bot or its function though Lex plays on. */
  public List<String> defects() {
    return List.copyOf(defects);
  }

  void started(Intent intent) {
    intents.merge(intent.name(), 1L, Long::sum);
  }

  void filled(Intent intent, Slot slot) {
    slots.merge(slotName(intent, slot), 1L, Long::sum);
  }

  void said(Intent intent, String utterance) {
    utterances.merge(utteranceName(intent, utterance), 1L, Long::sum);
  }

  void defect(String what) {
    defects.add(what);
  }

  private static void addIfZero(Set<String> missing, String name, long count) {
    if (count == 0) {
      missing.add(name);
    }
  }

  private static String slotName(Intent intent, Slot slot) {
    return intent.name() + "." + slot.name();
  }

  private static String utteranceName(Intent intent, String utterance) {
    return intent.name() + ": " + utterance;
  }
}
