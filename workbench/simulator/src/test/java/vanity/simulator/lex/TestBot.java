package vanity.simulator.lex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vanity.bot.BotDefinition;
import vanity.bot.BotLocale;
import vanity.bot.Intent;
import vanity.bot.Messages;
import vanity.bot.NextStep;
import vanity.bot.Outcome;
import vanity.bot.Prompt;
import vanity.bot.Slot;
import vanity.bot.SlotType;

/** A small bot made for one rule: intents with everything that a rule may need. */
final class TestBot {
  private final List<Intent> intents = new ArrayList<>();
  private final List<SlotType> types = new ArrayList<>();

  TestBot() {
    intents.add(new Builder("Fallback").parent(Intent.FALLBACK).fulfilled(true).build());
  }

  TestBot with(Builder intent) {
    intents.add(intent.build());
    return this;
  }

  TestBot with(SlotType type) {
    types.add(type);
    return this;
  }

  BotDefinition build() {
    BotLocale locale = new BotLocale("locale", "en_US", null, 0.4, intents, types);
    return new BotDefinition(null, "Test", "1", 60, List.of(locale));
  }

  static Builder intent(String name, String... utterances) {
    return new Builder(name).utterances(utterances);
  }

  static Slot slot(String name, String type, boolean required) {
    return slot(name, type, required, null);
  }

  static Slot slot(String name, String type, boolean required, Slot.@Nullable Capture capture) {
    Prompt prompt = prompt(2, "What " + name + "?", "Again: " + name + "?", "Last: " + name + "?");
    return slot(name, type, required, prompt, capture);
  }

  private static Slot slot(
      String name, String type, boolean required, Prompt prompt, Slot.@Nullable Capture capture) {
    return new Slot(
        "slot " + name,
        name,
        "",
        type,
        required,
        prompt,
        List.of("it is {" + name + "}"),
        List.of(),
        false,
        capture,
        List.of());
  }

  /** A slot whose first question hears keys alone. */
  static Slot keyed(String name, String type) {
    Prompt.Attempt keys =
        new Prompt.Attempt(true, false, true, 4_000, 15_000, 640, 5, 3_000, "#", "*");
    return slot(
        name, type, true, new Prompt(messages("What?"), true, 0, Map.of("Initial", keys)), null);
  }

  static Prompt prompt(int retries, String... texts) {
    return new Prompt(messages(texts), true, retries, Map.of());
  }

  /** One group: the first text and its variations. */
  static Messages messages(String... texts) {
    return new Messages(
        true,
        List.of(
            new Messages.Group(
                java.util.Arrays.stream(texts)
                    .map(t -> new Messages.Message(Messages.Kind.PLAIN_TEXT, t))
                    .toList())));
  }

  static NextStep step(NextStep.Type type) {
    return new NextStep(type, null, null, Map.of(), Map.of());
  }

  static Outcome then(NextStep.Type type) {
    return new Outcome(null, null, step(type));
  }

  static Outcome saying(String text, NextStep.Type type) {
    return new Outcome(messages(text), null, step(type));
  }

  /** One intent in the making. */
  static final class Builder {
    private final String name;
    private @Nullable String parent;
    private @Nullable List<String> utterances;
    private Intent.@Nullable InitialResponse initial;
    private boolean dialog;
    private Intent.@Nullable Confirmation confirmation;
    private Intent.@Nullable FulfillmentHook fulfillment;
    private Intent.@Nullable Closing closing;
    private List<String> inputContexts = List.of();
    private List<Intent.OutputContext> outputContexts = List.of();
    private List<Slot> slots = List.of();
    private List<String> order = List.of();
    private List<String> foreign = List.of();

    Builder(String name) {
      this.name = name;
    }

    Builder parent(String signature) {
      parent = signature;
      return this;
    }

    Builder utterances(String... samples) {
      utterances = List.of(samples);
      return this;
    }

    Builder initial(Intent.InitialResponse response) {
      initial = response;
      return this;
    }

    Builder dialog(boolean enabled) {
      dialog = enabled;
      return this;
    }

    Builder confirmation(Intent.Confirmation setting) {
      confirmation = setting;
      return this;
    }

    Builder fulfilled(boolean enabled) {
      return fulfillment(new Intent.FulfillmentHook(enabled, true, null));
    }

    Builder fulfillment(Intent.FulfillmentHook hook) {
      fulfillment = hook;
      return this;
    }

    Builder closing(Intent.Closing setting) {
      closing = setting;
      return this;
    }

    Builder needs(String... contexts) {
      inputContexts = List.of(contexts);
      return this;
    }

    Builder opens(Intent.OutputContext... contexts) {
      outputContexts = List.of(contexts);
      return this;
    }

    /** Asked in this order, unless {@link #asking} says another. */
    Builder slots(Slot... all) {
      slots = List.of(all);
      order = slots.stream().map(Slot::name).toList();
      return this;
    }

    Builder asking(String... names) {
      order = List.of(names);
      return this;
    }

    Builder foreign(String key) {
      foreign = List.of(key);
      return this;
    }

    Intent build() {
      List<Intent.SlotPriority> priorities = new ArrayList<>();
      order.forEach(name -> priorities.add(new Intent.SlotPriority(priorities.size() + 1, name)));
      return new Intent(
          "intent " + name,
          name,
          "",
          "",
          parent,
          utterances,
          initial,
          dialog,
          confirmation,
          fulfillment,
          closing,
          inputContexts,
          outputContexts,
          priorities,
          slots,
          foreign);
    }
  }
}
