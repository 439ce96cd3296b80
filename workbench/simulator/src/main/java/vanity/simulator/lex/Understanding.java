package vanity.simulator.lex;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vanity.bot.Intent;
import vanity.bot.Slot;
import vanity.bot.reply.SlotValue;
import vanity.simulator.lex.session.ActiveIntent;
import vanity.simulator.lex.session.Eliciting;
import vanity.simulator.lex.session.Session;
import vanity.simulator.lex.understanding.Recognition;
import vanity.simulator.lex.understanding.YesNo;

/** Decides what an input means: the active question first, then other intents, then a miss. */
final class Understanding {
  private final Turn turn;
  private final Session session;

  Understanding(Turn turn) {
    this.turn = turn;
    this.session = turn.session();
  }

  Pause hear() {
    return switch (session.eliciting()) {
      case Eliciting.AnIntent() -> intent();
      case Eliciting.ASlot asked -> slot(asked);
      case Eliciting.AConfirmation asked -> confirmation(asked);
    };
  }

  private Pause intent() {
    return turn.service()
        .recogniser()
        .intent(turn.heard().transcript(), session.contexts()::allow)
        .map(this::start)
        .orElseGet(() -> turn.chain().fallback());
  }

  private Pause start(Recognition recognition) {
    String utterance = recognition.utterance();
    if (utterance != null) {
      turn.service().coverage().said(recognition.intent(), utterance);
    }
    turn.filledNow(recognition.slots());
    return turn.chain().start(recognition.intent(), recognition.slots());
  }

  private Pause slot(Eliciting.ASlot asked) {
    ActiveIntent active = session.active();
    Intent intent = active.definition();
    Slot slot = intent.slot(asked.slot()).orElseThrow();
    String said = turn.heard().transcript();
    Intent forced = forced(intent, slot, said);
    if (forced != null) {
      turn.understood();
      return turn.chain().start(forced, Map.of());
    }
    Optional<Map<String, SlotValue>> filled =
        turn.service().recogniser().slot(intent, slot, said, hints(intent, slot));
    if (filled.isPresent()) {
      turn.filledNow(filled.get());
      return turn.chain().captured(slot, filled.get());
    }
    return elsewhere(intent).map(this::start).orElseGet(() -> turn.chain().missed(slot, asked));
  }

  /** Hints are for speech recognition; keys are what they are. */
  private List<String> hints(Intent intent, Slot slot) {
    return turn.heard().mode() == Heard.Mode.SPEECH
        ? session.hints().phrases(intent.name(), slot.name())
        : List.of();
  }

  private @Nullable Intent forced(Intent intent, Slot slot, String said) {
    if (said.isEmpty() || session.switchingDisabled()) {
      return null;
    }
    String other =
        turn.service().settings().switching().insteadOf(intent.name(), slot.name(), said);
    return other == null ? null : turn.service().locale().intent(other).orElse(null);
  }

  /** The exact words of another intent, unless the last answer forbade to switch. */
  private Optional<Recognition> elsewhere(Intent present) {
    if (session.switchingDisabled()) {
      return Optional.empty();
    }
    return turn.service()
        .recogniser()
        .intent(
            turn.heard().transcript(),
            i -> !i.name().equals(present.name()) && session.contexts().allow(i));
  }

  private Pause confirmation(Eliciting.AConfirmation asked) {
    Optional<Boolean> yes = YesNo.of(turn.heard().transcript());
    if (yes.isPresent()) {
      turn.understood();
      return turn.chain().confirmed(yes.get());
    }
    return elsewhere(session.active().definition())
        .map(this::start)
        .orElseGet(() -> turn.chain().unconfirmed(asked));
  }
}
