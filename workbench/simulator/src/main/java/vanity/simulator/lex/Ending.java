package vanity.simulator.lex;

import vanity.bot.Intent;
import vanity.bot.Outcome;
import vanity.simulator.lex.session.ActiveIntent;

/** Brings a conversation to its end, and says how the contact flow sees it. */
final class Ending {
  private final Turn turn;

  Ending(Turn turn) {
    this.turn = turn;
  }

  /** What the bot says after fulfilment, then the closing. */
  Pause afterwards(Outcome outcome) {
    return outcome.equals(Outcome.NONE) ? close() : turn.path().follow(outcome, null);
  }

  /** Says the closing response, and goes where it leads. */
  Pause close() {
    Intent.Closing closing = turn.session().active().definition().closing();
    if (closing == null || !closing.active()) {
      return end();
    }
    Outcome outcome = closing.outcome();
    if (outcome.nextStep() == null) {
      turn.say(outcome.response());
      return end();
    }
    return turn.path().follow(outcome, null);
  }

  /** Ends the conversation with the intent in the state that it has. */
  Pause end() {
    ActiveIntent active = turn.session().active();
    LexResult result =
        switch (active.state()) {
          case "Failed" ->
              new LexResult.Failed("intent '%s' closed as Failed".formatted(active.name()));
          case "Fulfilled", "ReadyForFulfillment" -> closed(active);
          default ->
              new LexResult.Failed(
                  "intent '%s' closed while %s; only Fulfilled or ReadyForFulfillment is a success"
                      .formatted(active.name(), active.state()));
        };
    turn.session().end();
    return new Pause.Over(result);
  }

  private LexResult closed(ActiveIntent active) {
    turn.session().contexts().activate(active.definition(), turn.now());
    return new LexResult.Closed(
        active.name(), active.state(), active.values(), turn.session().attributes());
  }
}
