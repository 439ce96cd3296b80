package vanity.fulfillment.call;

import static vanity.fulfillment.call.TestCall.FINDER;
import static vanity.fulfillment.call.TestCall.FLOWERS;
import static vanity.fulfillment.call.TestCall.phone;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vanity.engine.VanityNumber;
import vanity.fulfillment.call.state.CallState;
import vanity.fulfillment.call.state.SearchedNumber;
import vanity.fulfillment.caller.CallerHistory;

/** A call of {@link AnyCaller}, from its opening to its end, by bot and by keypad. */
final class Walk {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  private static final Conversation CONVERSATION = new Conversation(FINDER);
  private static final List<Arrival> ARRIVALS =
      Stream.of(
              Stream.of(FLOWERS, "+12065551636", "+12065555248").map(number -> known(number, null)),
              Stream.of("+12065553203", "+12015551000").map(number -> known(number, null)),
              Stream.of(known(FLOWERS, "1-800-ELM-9377"), new Arrival.Hidden()),
              Stream.of(new Arrival.Abroad("+442079460958", history(List.of(), null))))
          .flatMap(Function.identity())
          .map(Arrival.class::cast)
          .toList();

  private final AnyCaller caller;
  private Decision last;
  private Instant now = NOON;
  private boolean keypad;

  private Walk(AnyCaller caller) {
    this.caller = caller;
    last = CONVERSATION.start(caller.any(ARRIVALS), caller.oneIn(2), NOON).decision();
  }

  /**
   * One turn.
   *
   * @param before the state in which it was taken
   * @param did what the caller did; null for coming to the keypad, or back from a queue
   * @param heardOut the prompt before it was heard to its end
   */
  record Turn(CallState before, @Nullable CallerTurn did, boolean heardOut, Decision after) {}

  /** A call, of which no turn was taken yet. */
  static Walk by(AnyCaller caller) {
    return new Walk(caller);
  }

  /** So many calls, all different. */
  static Stream<Walk> calls(int count) {
    return IntStream.range(0, count).mapToObj(seed -> new Walk(new AnyCaller(seed)));
  }

  private static Arrival known(String number, @Nullable String favourite) {
    SearchedNumber found = SearchedNumber.in(phone(number), FINDER);
    return new Arrival.Known(found, new CallerHistory(false, found.stored(), favourite, false));
  }

  private static CallerHistory history(List<VanityNumber> best, @Nullable String favourite) {
    return new CallerHistory(false, best, favourite, false);
  }

  Decision last() {
    return last;
  }

  boolean isOver() {
    return last.reply().next() instanceof Next.End;
  }

  /** The next turn, whatever the caller does. */
  Turn next() {
    if (!keypad && caller.oneIn(25)) {
      keypad = true;
      return turn(null, () -> CONVERSATION.keypad(own(), new KeypadTurn.Arrived(), now));
    }
    return take(keypad ? keys() : caller.turn());
  }

  private CallerTurn keys() {
    return caller.oneIn(5) ? new CallerTurn.Silent() : new CallerTurn.Keyed(caller.keys());
  }

  /** The next turn, in which the caller does this. */
  Turn take(CallerTurn did) {
    return turn(
        did,
        () ->
            keypad
                ? CONVERSATION.keypad(own(), atTheKeypad(did), now)
                : CONVERSATION.answer(text(), did, now));
  }

  /** What would come of it, if the caller did this now; the call does not go on. */
  Turn wouldTake(CallerTurn did) {
    return new Turn(last.state(), did, true, CONVERSATION.answer(text(), did, now.plusSeconds(60)));
  }

  private Turn turn(@Nullable CallerTurn did, Supplier<Decision> decided) {
    Duration prompt = last.reply().speech().duration();
    Duration heard = caller.hears(prompt);
    now = now.plus(heard);
    CallState before = last.state();
    last = decided.get();
    return new Turn(before, did, heard.compareTo(prompt) >= 0, last);
  }

  private FlowState own() {
    return new FlowState(text(), last.state().party().number());
  }

  private String text() {
    return CONVERSATION.text(last.state());
  }

  private static KeypadTurn atTheKeypad(CallerTurn did) {
    return did instanceof CallerTurn.Keyed(String keys)
        ? new KeypadTurn.Pressed(keys)
        : new KeypadTurn.Silent();
  }
}
