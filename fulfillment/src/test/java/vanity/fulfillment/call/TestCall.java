package vanity.fulfillment.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vanity.engine.Lexicon;
import vanity.engine.ParsedNumber;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityFinder;
import vanity.fulfillment.caller.CallerHistory;

/** Plays a conversation, so that a test reads like a phone call. */
final class TestCall {
  static final VanityFinder FINDER = VanityFinder.over(Lexicon.load());
  static final String FLOWERS = "+18003569377";
  private static final Conversation CONVERSATION = new Conversation(FINDER);

  final OpeningAnswer.Status status;
  final List<Effect> effects = new ArrayList<>();
  private Decision last;
  private String state;

  private TestCall(OpeningAnswer started) {
    status = started.status();
    last = started.decision();
    state = CONVERSATION.text(last.state());
  }

  static TestCall from(String number) {
    return from(number, false, null, false);
  }

  static TestCall from(
      String number, boolean returning, @Nullable String favourite, boolean agents) {
    var found = SearchedNumber.in(phone(number), FINDER);
    var history = new CallerHistory(returning, found.stored(), favourite, false);
    return from(new Arrival.Known(found, history), agents);
  }

  static TestCall from(Arrival arrival, boolean agents) {
    return new TestCall(CONVERSATION.start(arrival, agents));
  }

  static PhoneNumber phone(String number) {
    return ((ParsedNumber.Valid) PhoneNumber.parse(number)).number();
  }

  /** Speaks, and the bot understands nothing but the words. */
  TestCall says(String words, String... alternatives) {
    var heard = new ArrayList<>(List.of(words));
    heard.addAll(List.of(alternatives));
    return turn(new CallerTurn(Command.NONE, false, heard, CallerTurn.Slots.NONE, false));
  }

  /** Speaks, and the bot chooses an intent, rightly or not. */
  TestCall says(Command intent, String words) {
    return turn(new CallerTurn(intent, false, List.of(words), CallerTurn.Slots.NONE, false));
  }

  TestCall presses(String keys) {
    return turn(new CallerTurn(Command.NONE, true, List.of(keys), CallerTurn.Slots.NONE, false));
  }

  TestCall isSilent() {
    return turn(new CallerTurn(Command.NONE, false, List.of(), CallerTurn.Slots.NONE, false));
  }

  /** Is silent, and the bot will listen for keys alone if the same is asked again. */
  TestCall isSilentBeforeKeysOnly() {
    return turn(new CallerTurn(Command.NONE, false, List.of(), CallerTurn.Slots.NONE, true));
  }

  TestCall turn(CallerTurn turn) {
    Decision decided = CONVERSATION.answer(state, turn);
    assertThat(CONVERSATION.answer(state, turn)).as("the same event again").isEqualTo(decided);
    return next(decided);
  }

  /** Comes to the flow's own keypad menu. */
  TestCall arrivesAtTheKeypad() {
    return next(CONVERSATION.keypad(state, new KeypadTurn.Arrived()));
  }

  TestCall keypad(String keys) {
    return next(CONVERSATION.keypad(state, new KeypadTurn.Pressed(keys)));
  }

  TestCall isSilentAtTheKeypad() {
    return next(CONVERSATION.keypad(state, new KeypadTurn.Silent()));
  }

  TestCall comesBack(TransferFailure failure) {
    return next(CONVERSATION.resume(state, failure));
  }

  TestCall loses(String newState) {
    state = newState;
    return this;
  }

  TestCall hears(String... words) {
    for (String expected : words) {
      assertThat(text()).containsIgnoringCase(expected);
    }
    return this;
  }

  TestCall hearsNot(String words) {
    assertThat(text()).doesNotContainIgnoringCase(words);
    return this;
  }

  TestCall isAsked(Next next) {
    assertThat(last.reply().next()).isEqualTo(next);
    return this;
  }

  TestCall isAskedForANumber() {
    return isAsked(new Next.Digits());
  }

  TestCall isAtTheMenu() {
    return isAsked(new Next.Menu());
  }

  TestCall ends(Next.Outcome outcome) {
    return isAsked(new Next.End(outcome));
  }

  TestCall counts(Decision.Happened happened) {
    assertThat(last.happened()).isEqualTo(happened);
    return this;
  }

  String text() {
    return last.reply().speech().text();
  }

  String state() {
    return state;
  }

  Decision last() {
    return last;
  }

  private TestCall next(Decision decision) {
    last = decision;
    state = CONVERSATION.text(decision.state());
    effects.addAll(decision.effects());
    return this;
  }
}
