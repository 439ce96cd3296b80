package vanity.simulator.lex;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vanity.simulator.line.CallEvent;
import vanity.simulator.line.CallerInput;
import vanity.simulator.line.Listening;
import vanity.simulator.line.PlayedSpeech;

/** Speaks into a call and listens to what comes back, in virtual time. */
final class CallerInputs {
  private static final int MAX_INPUT = 1_024;
  private static final Duration PER_KEY = Duration.ofMillis(250);
  private static final Duration UNTIL_INTERRUPTED = Duration.ofMillis(500);

  private final LexBlock block;

  CallerInputs(LexBlock block) {
    this.block = block;
  }

  /** Speaks to a caller who is not asked for anything. */
  void say(List<PlayedSpeech> speeches) {
    for (PlayedSpeech speech : speeches) {
      block.events().happened(speech.in(block.block()));
      block.clock().advance(speech.lasts());
    }
  }

  /** Speaks, and takes the caller's next act. */
  Heard ask(List<PlayedSpeech> speeches, @Nullable String slot, ListenSettings settings) {
    Duration speaking =
        speeches.stream().map(PlayedSpeech::lasts).reduce(Duration.ZERO, Duration::plus);
    speeches.forEach(s -> block.events().happened(s.in(block.block())));
    if (!settings.allowInterrupt()) {
      block.clock().advance(speaking);
      speaking = Duration.ZERO;
    }
    block.events().happened(new CallEvent.Listen(block.block(), Listening.By.LEX, slot));
    CallerInput input =
        block
            .line()
            .listen(new Listening(block.block(), Listening.By.LEX, slot, false, settings.terms()));
    return switch (input) {
      case CallerInput.Speech(String text) -> speech(text, speaking, settings);
      case CallerInput.Keys(String keys) -> keys(keys, speaking, settings);
      case CallerInput.Silence() -> nothing(new CallEvent.Silent(), speaking, settings);
      case CallerInput.Noise() -> noise(speaking, settings);
      case CallerInput.HungUp() -> {
        block.events().happened(new CallEvent.HungUp());
        yield new Heard.HungUp();
      }
    };
  }

  private Heard speech(String text, Duration speaking, ListenSettings settings) {
    if (!settings.audio() || text.isBlank()) {
      return nothing(new CallEvent.Said(text), speaking, settings);
    }
    List<String> readings =
        Arrays.stream(text.split("\\|")).map(String::strip).filter(t -> !t.isEmpty()).toList();
    tell(new CallEvent.Said(text), speaking.plus(settings.endTimeout()));
    return input(Heard.Mode.SPEECH, readings);
  }

  private Heard keys(String pressed, Duration speaking, ListenSettings settings) {
    if (!settings.dtmf()) {
      return nothing(new CallEvent.Pressed(pressed, ""), speaking, settings);
    }
    KeyInput keys = KeyInput.of(pressed, settings);
    Duration pressing = PER_KEY.multipliedBy(keys.taken().length());
    Duration idle = keys.timedOut() ? settings.dtmfEndTimeout() : Duration.ZERO;
    tell(new CallEvent.Pressed(pressed, keys.taken()), speaking.plus(pressing).plus(idle));
    return input(Heard.Mode.DTMF, keys.digits().isEmpty() ? List.of() : List.of(keys.digits()));
  }

  /** Noise ends a prompt that may be interrupted, and is not taken for words. */
  private Heard noise(Duration speaking, ListenSettings settings) {
    if (!settings.audio()) {
      return nothing(new CallEvent.Noisy(), speaking, settings);
    }
    boolean cut = speaking.compareTo(UNTIL_INTERRUPTED) > 0;
    tell(new CallEvent.Noisy(), (cut ? UNTIL_INTERRUPTED : speaking).plus(settings.endTimeout()));
    return input(Heard.Mode.SPEECH, List.of());
  }

  private Heard nothing(CallEvent event, Duration speaking, ListenSettings settings) {
    tell(event, speaking.plus(settings.startTimeout()));
    return input(settings.audio() ? Heard.Mode.SPEECH : Heard.Mode.DTMF, List.of());
  }

  private void tell(CallEvent event, Duration after) {
    block.clock().advance(after);
    block.events().happened(event);
  }

  private static Heard input(Heard.Mode mode, List<String> readings) {
    for (String reading : readings) {
      if (reading.length() > MAX_INPUT) {
        throw new LexFailure(
            "input of %d characters; Lex takes at most %d".formatted(reading.length(), MAX_INPUT));
      }
    }
    return new Heard.Input(mode, readings);
  }
}
