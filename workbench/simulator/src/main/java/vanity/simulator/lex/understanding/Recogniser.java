package vanity.simulator.lex.understanding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vanity.bot.BotLocale;
import vanity.bot.Intent;
import vanity.bot.Slot;
import vanity.bot.reply.SlotValue;

/**
 * Finds the intent or the slot value in what was said, by the exact words of the bot: the contract
 * that Lex itself gives for express testing.
 */
public final class Recogniser {
  private final SlotTypes types;
  private final Map<Intent, List<UtterancePattern>> patterns = new LinkedHashMap<>();
  private final Map<Slot, List<UtterancePattern>> slotPatterns = new LinkedHashMap<>();
  private final Consumer<String> defects;

  /**
   * Reads a locale's words.
   *
   * @param defects hears of it when words belong to two intents alike
   */
  public Recogniser(BotLocale locale, Consumer<String> defects) {
    this.types = new SlotTypes(locale);
    this.defects = defects;
    for (Intent intent : locale.intents()) {
      patterns.put(intent, compile(BuiltInIntents.utterances(intent)));
      intent.slots().forEach(s -> slotPatterns.put(s, compile(s.utterances())));
    }
  }

  /** The intent whose words these are, among those that may be chosen now. */
  public Optional<Recognition> intent(String transcript, Predicate<Intent> eligible) {
    Words said = Words.of(transcript);
    if (said.size() == 0) {
      return Optional.empty();
    }
    List<Recognition> matches = new ArrayList<>();
    patterns.forEach((intent, samples) -> {
      if (eligible.test(intent)) {
        best(intent, samples, said).ifPresent(matches::add);
      }
    });
    int longest = matches.stream().mapToInt(Recognition::literalLength).max().orElse(0);
    List<Recognition> winners = matches.stream().filter(r -> r.literalLength() == longest).toList();
    if (winners.size() > 1) {
      defects.accept(
          "'%s' is an utterance of %s and of %s alike"
              .formatted(
                  transcript, winners.get(0).intent().name(), winners.get(1).intent().name()));
    }
    return winners.stream().findFirst();
  }

  /**
   * What the words put into a slot that is being asked for; other slots may be filled with it.
   *
   * @param hints phrases that are values of the slot for now, whatever its type lists
   */
  public Optional<Map<String, SlotValue>> slot(
      Intent intent, Slot slot, String transcript, List<String> hints) {
    UtterancePattern.Filler filler = hinted(slot, hints, filler(intent));
    Optional<SlotValue> whole = filler.fill(slot.name(), transcript);
    if (whole.isPresent()) {
      return Optional.of(Map.of(slot.name(), whole.get()));
    }
    Words said = Words.of(transcript);
    List<UtterancePattern> samples = new ArrayList<>(slotPatterns.getOrDefault(slot, List.of()));
    samples.addAll(patterns.getOrDefault(intent, List.of()));
    return samples.stream()
        .filter(p -> p.mentions(slot.name()))
        .map(p -> p.match(said, filler))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Recognition> best(Intent intent, List<UtterancePattern> samples, Words said) {
    Recognition best = null;
    for (UtterancePattern sample : samples) {
      if (best == null || sample.literalLength() > best.literalLength()) {
        best =
            sample
                .match(said, filler(intent))
                .map(slots -> recognition(intent, sample, slots))
                .orElse(best);
      }
    }
    return Optional.ofNullable(best);
  }

  private static Recognition recognition(
      Intent intent, UtterancePattern sample, Map<String, SlotValue> slots) {
    return new Recognition(intent, sample.utterance(), sample.literalLength(), slots);
  }

  private UtterancePattern.Filler filler(Intent intent) {
    return (name, text) -> intent.slot(name).flatMap(slot -> types.resolve(slot.typeName(), text));
  }

  private static UtterancePattern.Filler hinted(
      Slot asked, List<String> hints, UtterancePattern.Filler types) {
    return (name, text) ->
        types.fill(name, text).or(() -> hint(name.equals(asked.name()) ? hints : List.of(), text));
  }

  private static Optional<SlotValue> hint(List<String> hints, String text) {
    String said = Words.of(text).plain();
    return hints.stream()
        .filter(h -> Words.of(h).plain().equals(said))
        .findFirst()
        .map(h -> new SlotValue(text, h, List.of(h)));
  }

  private static List<UtterancePattern> compile(List<String> utterances) {
    return utterances.stream().map(UtterancePattern::new).toList();
  }
}
