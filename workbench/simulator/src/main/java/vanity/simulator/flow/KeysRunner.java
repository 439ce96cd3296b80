package vanity.simulator.flow;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import vanity.contactflow.ErrorBranch;
import vanity.contactflow.FlowAction;
import vanity.contactflow.catalogue.ParticipantInput;
import vanity.simulator.line.CallEvent;
import vanity.simulator.line.CallerInput;
import vanity.simulator.line.KeyTerms;
import vanity.simulator.line.ListenTerms;
import vanity.simulator.line.Listening;
import vanity.simulator.line.PlayedSpeech;

/**
 * GetParticipantInput: speaks a prompt that a key interrupts, then reads one key or stores several.
 */
final class KeysRunner implements ActionRunner {
  static final String TIMEOUT = "Timeout";

  private static final Duration USUAL_LIMIT = Duration.ofSeconds(5);

  @Override
  public BlockOutcome run(FlowAction action, FlowCall call) {
    // Callers of a script press keys only where somebody listens: nothing waits in a buffer.
    if (ParticipantInput.setsBuffer(action)) {
      return BlockOutcome.next();
    }
    if (!call.contact().isVoice()) {
      return BlockOutcome.failed("only a caller on the phone has keys");
    }
    Optional<PlayedSpeech> prompt = BlockPrompt.of(action, call);
    if (prompt.isEmpty()) {
      return BlockOutcome.failed("a prompt that cannot be spoken: malformed SSML or too long");
    }
    call.say(action.identifier(), prompt.get());
    call.spoken();
    return ParticipantInput.stores(action) ? stored(action, call) : chosen(action, call);
  }

  private static BlockOutcome chosen(FlowAction action, FlowCall call) {
    return listen(action, call, keys -> new StoredKeys(keys.substring(0, 1), keys.substring(0, 1)))
        .map(keys ->
            keys.value().isEmpty()
                ? new BlockOutcome.Failed(ErrorBranch.TIME_LIMIT, "no key in time")
                : BlockOutcome.value(keys.value()))
        .orElseGet(BlockOutcome.HungUp::new);
  }

  private static BlockOutcome stored(FlowAction action, FlowCall call) {
    StoreMode mode = StoreMode.of(action);
    Optional<StoredKeys> keys = listen(action, call, mode::take);
    if (keys.isEmpty()) {
      return new BlockOutcome.HungUp();
    }
    // No input is not an error here: the value itself says so.
    String value = keys.get().value().isEmpty() ? TIMEOUT : keys.get().value();
    if (value.equals(TIMEOUT)) {
      call.contact().set(Contact.STORED_INPUT, TIMEOUT);
      return BlockOutcome.next();
    }
    Optional<String> number = mode.validated(value);
    number.ifPresent(text -> call.contact().set(Contact.STORED_INPUT, text));
    return number.isPresent()
        ? BlockOutcome.next()
        : new BlockOutcome.Failed("InvalidPhoneNumber", mode.refusal(value));
  }

  /** What was keyed; nothing taken if the time ran out; empty if the caller hung up. */
  private static Optional<StoredKeys> listen(
      FlowAction action, FlowCall call, Function<String, StoredKeys> take) {
    // What is stored was asked for; a key of a menu is an offer to whoever waits in a queue.
    boolean inLine = call.contact().isQueued() && !ParticipantInput.stores(action);
    Listening listening =
        new Listening(action.identifier(), Listening.By.KEYS, null, inLine, terms(action, call));
    call.happened(new CallEvent.Listen(listening.block(), listening.by(), null));
    Optional<CallerInput> input =
        inLine ? call.line().whileInLine(listening) : Optional.of(call.line().listen(listening));
    return input
        .map(act -> taken(act, action, call, take))
        .orElseGet(() -> timePasses(action, call));
  }

  private static ListenTerms terms(FlowAction action, FlowCall call) {
    KeyTerms keys =
        ParticipantInput.stores(action)
            ? StoreMode.of(action).terms(betweenKeys(action, call))
            : KeyTerms.ONE_KEY;
    return new ListenTerms(false, keys, true, timeLimit(action, call));
  }

  private static Optional<StoredKeys> taken(
      CallerInput input, FlowAction action, FlowCall call, Function<String, StoredKeys> take) {
    return switch (input) {
      case CallerInput.Keys keys when !keys.keys().isEmpty() -> {
        StoredKeys taken = take.apply(keys.keys());
        call.happened(new CallEvent.Pressed(keys.keys(), taken.taken()));
        call.clock().advance(Duration.ofMillis(300L * taken.taken().length()));
        yield Optional.of(taken);
      }
      case CallerInput.HungUp _ -> {
        call.happened(new CallEvent.HungUp());
        yield Optional.empty();
      }
      // Only keys are heard here.
      case CallerInput.Speech speech -> timeOut(action, call, new CallEvent.Said(speech.text()));
      case CallerInput.Noise _ -> timeOut(action, call, new CallEvent.Noisy());
      case CallerInput.Silence _ -> timeOut(action, call, new CallEvent.Silent());
      case CallerInput.Keys _ -> timeOut(action, call, new CallEvent.Silent());
    };
  }

  private static Optional<StoredKeys> timeOut(FlowAction action, FlowCall call, CallEvent event) {
    call.happened(event);
    return timePasses(action, call);
  }

  private static Optional<StoredKeys> timePasses(FlowAction action, FlowCall call) {
    call.clock().advance(timeLimit(action, call));
    return Optional.of(new StoredKeys("", ""));
  }

  private static Duration timeLimit(FlowAction action, FlowCall call) {
    return seconds(call.text(action, "InputTimeLimitSeconds"));
  }

  private static Duration betweenKeys(FlowAction action, FlowCall call) {
    return seconds(
        call.text(action.parameters().at("DTMFConfiguration"), "InterdigitTimeLimitSeconds"));
  }

  private static Duration seconds(Optional<String> written) {
    return written
        .filter(text -> text.matches("\\d{1,6}"))
        .map(text -> Duration.ofSeconds(Long.parseLong(text)))
        .orElse(USUAL_LIMIT);
  }
}
