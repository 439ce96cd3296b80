package vanity.fulfillment.call;

import java.time.Instant;
import java.util.List;
import vanity.fulfillment.call.state.CallState;

/**
 * What a turn comes to: the new state, what is spoken, and what is to be recorded.
 *
 * @param happened what kind of turn it was, for the metrics
 */
public record Decision(CallState state, Reply reply, List<Effect> effects, Happened happened) {
  public Decision {
    effects = List.copyOf(effects);
  }

  Decision(CallState state, Reply reply, Happened happened) {
    this(state, reply, List.of(), happened);
  }

  /** The same decision, told in other words. */
  public Decision saying(Reply other) {
    return new Decision(state, other, effects, happened);
  }

  Decision recording(Effect effect) {
    return new Decision(state, reply, List.of(effect), happened);
  }

  /** The same, with the time at which it is spoken in the state. */
  Decision spoken(Instant at) {
    return new Decision(state.speaking(at, reply.speech().duration()), reply, effects, happened);
  }

  /** What kind of turn it was. */
  public enum Happened {
    /** One or more vanity numbers were offered. */
    OFFERED,
    ANSWERED,
    SILENT,
    NOT_UNDERSTOOD,
    CLOSED
  }
}
