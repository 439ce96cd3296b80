package vanity.simulator.lex.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vanity.bot.Intent;
import vanity.bot.Slot;
import vanity.bot.reply.LexReply;
import vanity.bot.reply.SlotValue;

/** The intent that a session is at, with what has been gathered for it. */
public final class ActiveIntent {
  private final Intent definition;
  private final Map<String, @Nullable SlotValue> slots = new LinkedHashMap<>();
  private String state = "InProgress";
  private String confirmation = "None";

  public ActiveIntent(Intent definition) {
    this.definition = definition;
    definition.slotsInOrder().forEach(s -> slots.put(s.name(), null));
  }

  public Intent definition() {
    return definition;
  }

  public String name() {
    return definition.name();
  }

  public Map<String, @Nullable SlotValue> slots() {
    return slots;
  }

  public String state() {
    return state;
  }

  public void state(String now) {
    state = now;
  }

  public String confirmation() {
    return confirmation;
  }

  public void confirmation(String now) {
    confirmation = now;
  }

  public void fill(Map<String, SlotValue> values) {
    slots.putAll(values);
  }

  /** Takes what a code hook's answer says; slots that it does not name keep their value. */
  public void take(LexReply.IntentState answer) {
    if (answer.slots() != null) {
      slots.putAll(answer.slots());
    }
    if (answer.state() != null) {
      state = answer.state();
    }
    if (answer.confirmationState() != null) {
      confirmation = answer.confirmationState();
    }
  }

  public Optional<Slot> nextRequired() {
    return definition.slotsInOrder().stream()
        .filter(s -> s.required() && slots.get(s.name()) == null)
        .findFirst();
  }

  public boolean awaitsConfirmation() {
    Intent.Confirmation setting = definition.confirmation();
    return setting != null && setting.active() && confirmation.equals("None");
  }

  /** Interpreted values of the slots that are filled. */
  public Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    slots.forEach((name, value) -> {
      if (value != null) {
        String interpreted = value.interpreted();
        values.put(name, interpreted == null ? value.original() : interpreted);
      }
    });
    return values;
  }
}
