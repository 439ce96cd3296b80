package vanity.bot;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a caller can want.
 *
 * @param where the file it was read from
 * @param parent signature of the built-in intent that it extends
 * @param utterances null where the export holds null, as built-in children must
 * @param initial null in exports older than conversation flows
 * @param foreign built-in services the intent hands over to, by the key that configures them
 */
public record Intent(
    String where,
    String name,
    String identifier,
    String description,
    @Nullable String parent,
    @Nullable List<String> utterances,
    @Nullable InitialResponse initial,
    boolean dialogCodeHook,
    @Nullable Confirmation confirmation,
    @Nullable FulfillmentHook fulfillment,
    @Nullable Closing closing,
    List<String> inputContexts,
    List<OutputContext> outputContexts,
    List<SlotPriority> priorities,
    List<Slot> slots,
    List<String> foreign) {

  public static final String FALLBACK = "AMAZON.FallbackIntent";

  public Intent {
    utterances = utterances == null ? null : List.copyOf(utterances);
    inputContexts = List.copyOf(inputContexts);
    outputContexts = List.copyOf(outputContexts);
    priorities = List.copyOf(priorities);
    slots = List.copyOf(slots);
    foreign = List.copyOf(foreign);
  }

  /** The sample utterances, none for a built-in child. */
  public List<String> samples() {
    return utterances == null ? List.of() : utterances;
  }

  public Optional<Slot> slot(String name) {
    return slots.stream().filter(s -> s.name().equals(name)).findFirst();
  }

  /** Slots in the order in which Lex asks for them; those without a priority come last. */
  public List<Slot> slotsInOrder() {
    return slots.stream().sorted((a, b) -> Integer.compare(rank(a), rank(b))).toList();
  }

  private int rank(Slot slot) {
    return priorities.stream()
        .filter(p -> p.slotName().equals(slot.name()))
        .mapToInt(SlotPriority::priority)
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  /** When a slot is asked for, among the slots of its intent. */
  public record SlotPriority(int priority, String slotName) {}

  /** A context that fulfilling the intent makes active. */
  public record OutputContext(String name, int timeToLiveSeconds, int turnsToLive) {}

  /** What happens as soon as the intent is recognised. */
  public record InitialResponse(Outcome outcome, @Nullable CodeHook codeHook) {}

  /** The yes/no question before fulfilment. */
  public record Confirmation(
      boolean active,
      @Nullable Prompt prompt,
      Outcome confirmed,
      Outcome declined,
      Outcome failed,
      @Nullable CodeHook codeHook) {}

  /** How the intent is carried out. */
  public record FulfillmentHook(
      boolean enabled, boolean active, CodeHook.@Nullable Afterwards afterwards) {}

  /** What is said last. */
  public record Closing(boolean active, Outcome outcome) {}
}
