package vanity.fulfillment.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vanity.contract.OpeningStatus;
import vanity.engine.Lexicon;
import vanity.engine.ParsedNumber;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityFinder;
import vanity.fulfillment.call.state.SearchedNumber;
import vanity.fulfillment.caller.CallerHistory;
import vanity.fulfillment.hearing.Heard.Intent;
import vanity.fulfillment.hearing.Heard.Transcript;
import vanity.fulfillment.hearing.Question;

/** Plays a conversation, so that a test reads like a phone call. */
final class TestCall {
  static final VanityFinder FINDER = VanityFinder.over(Lexicon.load());
  static final String FLOWERS = "+18003569377";
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  /** Longer than any prompt takes, so that each is heard to its end. */
  private static final Duration PROMPT = Duration.ofSeconds(10);

  private static final Conversation CONVERSATION = new Conversation(FINDER);

  final OpeningStatus status;
  final List<Effect> effects = new ArrayList<>();
  private Instant now = NOON.plus(PROMPT);
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
    return new TestCall(CONVERSATION.start(arrival, agents, NOON));
  }

  static PhoneNumber phone(String number) {
    return ((ParsedNumber.Valid) PhoneNumber.parse(number)).number();
  }

  /** Speaks, and the bot understands nothing but the words. */
  TestCall says(String words, String... alternatives) {
    var heard = new ArrayList<>(List.of(new Transcript(words, null)));
    for (String other : alternatives) {
      heard.add(new Transcript(other, null));
    }
    return turn(new CallerTurn.Spoken(heard, null));
  }

  /** Speaks, and the bot chooses an intent, rightly or not. */
  TestCall says(Intent intent, String words) {
    return turn(new CallerTurn.Spoken(List.of(new Transcript(words, null)), intent));
  }

  static Intent intent(String name, double confidence) {
    return new Intent(name, confidence);
  }

  TestCall presses(String keys) {
    return turn(new CallerTurn.Keyed(keys));
  }

  TestCall isSilent() {
    return turn(new CallerTurn.Silent());
  }

  /** Does the next thing while the line has hardly begun to speak. */
  TestCall atOnce() {
    now = now.minus(PROMPT).plusSeconds(2);
    return this;
  }

  /** Lets time pass before the next thing. */
  TestCall after(Duration time) {
    now = now.plus(time);
    return this;
  }

  TestCall turn(CallerTurn turn) {
    Decision decided = CONVERSATION.answer(state, turn, now);
    assertThat(CONVERSATION.answer(state, turn, now)).as("the same event again").isEqualTo(decided);
    return next(decided);
  }

  /** Comes to the flow's own keypad menu. */
  TestCall arrivesAtTheKeypad() {
    return next(CONVERSATION.keypad(own(), new KeypadTurn.Arrived(), now));
  }

  TestCall keypad(String keys) {
    return next(CONVERSATION.keypad(own(), new KeypadTurn.Pressed(keys), now));
  }

  TestCall isSilentAtTheKeypad() {
    return next(CONVERSATION.keypad(own(), new KeypadTurn.Silent(), now));
  }

  TestCall comesBack(TransferFailure failure) {
    return next(CONVERSATION.resume(own(), failure, now));
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

  TestCall isAsked(Question question) {
    assertThat(last.reply().next()).isEqualTo(new Next.Listen(question, false));
    return this;
  }

  TestCall isAskedForANumber() {
    assertThat(last.state().question()).isInstanceOf(Question.Digits.class);
    return this;
  }

  TestCall isAtTheMenu() {
    return isAsked(new Question.Menu());
  }

  TestCall ends(Next.Outcome outcome) {
    assertThat(last.reply().next()).isEqualTo(new Next.End(outcome));
    return this;
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

  private FlowState own() {
    return new FlowState(state, last.state().party().number());
  }

  private TestCall next(Decision decision) {
    now = now.plus(PROMPT);
    last = decision;
    state = CONVERSATION.text(decision.state());
    effects.addAll(decision.effects());
    return this;
  }
}
