package vanity.fulfillment.call;

import vanity.engine.VanityNumber;
import vanity.fulfillment.call.Effect.ForgetCaller;
import vanity.fulfillment.call.Effect.RecordFavourite;
import vanity.fulfillment.call.state.CallState;
import vanity.fulfillment.hearing.Doubtful;
import vanity.fulfillment.speaking.KeepPhrases;

/** What is kept of and for the caller. */
final class Keeping {
  private Keeping() {}

  static Decision keep(CallState before, VanityNumber number) {
    CallState state = before.keeping(number);
    String caller = state.party().number();
    if (caller == null) {
      return Replies.next(state, KeepPhrases.keptForThisCall(number));
    }
    Reply ifLost = Replies.next(state, KeepPhrases.keptUntilGoodbye(number)).reply();
    return Replies.next(state, KeepPhrases.kept(number))
        .recording(new RecordFavourite(caller, number.display(), ifLost));
  }

  /** Tells what the caller kept. */
  static Decision tell(CallState state) {
    VanityNumber kept = state.kept();
    return Replies.aside(
        state, kept == null ? KeepPhrases.nothingKept() : KeepPhrases.tellKept(kept));
  }

  /** Takes it back. */
  static Decision undo(CallState state) {
    VanityNumber kept = state.kept();
    if (kept == null) {
      return Replies.aside(state, KeepPhrases.nothingKept());
    }
    CallState without = state.keeping(null);
    String caller = state.party().number();
    Decision undone = Replies.next(without, KeepPhrases.keptNoMore(kept));
    Reply ifLost = Replies.next(state, KeepPhrases.stillKept()).reply();
    return caller == null ? undone : undone.recording(new RecordFavourite(caller, null, ifLost));
  }

  /** A caller of whom nothing is stored need not be asked. */
  static Decision askToForget(CallState state) {
    return state.party().number() == null
        ? Replies.aside(state, KeepPhrases.nothingStored())
        : Doubt.sure(state, Doubtful.FORGET);
  }

  static Decision forget(CallState before) {
    String caller = before.party().number();
    if (caller == null) {
      return Replies.aside(before, KeepPhrases.nothingStored());
    }
    CallState state = before.keeping(null).forNobody();
    Reply ifLost = Replies.next(before, KeepPhrases.notForgotten()).reply();
    return Replies.next(state, KeepPhrases.forgotten()).recording(new ForgetCaller(caller, ifLost));
  }
}
