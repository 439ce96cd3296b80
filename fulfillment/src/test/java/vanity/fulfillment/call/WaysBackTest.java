package vanity.fulfillment.call;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.fulfillment.call.TestCall.FLOWERS;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vanity.engine.VanityFinder;
import vanity.fulfillment.call.state.CallState;
import vanity.fulfillment.hearing.Deed;
import vanity.fulfillment.hearing.Doubtful;
import vanity.fulfillment.hearing.Meaning;
import vanity.fulfillment.hearing.Meaning.Plain;
import vanity.fulfillment.hearing.Question;
import vanity.fulfillment.hearing.Which;

/** Out of every state leads one key and one word, and nothing that can be meant is a dead end. */
class WaysBackTest {
  private static final VanityFinder FINDER = TestCall.FINDER;
  private static final String NOTHING_IN_IT = "+12015551000";
  private static final String AGENTS_ANSWER = "maybe an agent";

  private static final List<Meaning> SAMPLES =
      List.of(
          new Meaning.Pick(1),
          new Meaning.Pick(3),
          new Meaning.RepeatOne(2),
          new Meaning.Do(Deed.KEEP, new Which.Named(1)),
          new Meaning.Do(Deed.KEEP, new Which.LastSaid()),
          new Meaning.Do(Deed.SPELL, new Which.Open()),
          new Meaning.Do(Deed.EXPLAIN, new Which.Named(3)),
          new Meaning.Outside(7),
          new Meaning.Whole("2065550146"),
          new Meaning.Whole("1115550146"),
          new Meaning.Part("206"),
          new Meaning.Part("5550146"),
          new Meaning.Part("01"),
          new Meaning.Ending("0146"),
          new Meaning.Corrected("2065550143"),
          new Meaning.WhatSpells("pizza"),
          new Meaning.WhatSpells("naïveté"),
          new Meaning.Sure(Doubtful.GOODBYE, Plain.GOODBYE),
          new Meaning.Sure(Doubtful.AGENT, Plain.AGENT),
          new Meaning.Sure(Doubtful.FORGET, Plain.FORGET_ME),
          new Meaning.Sure(Doubtful.KEEP, new Meaning.Do(Deed.KEEP, new Which.Named(2))));

  private final Acts acts;

  WaysBackTest() {
    var own = new OwnNumber(FINDER);
    acts = new Acts(new NumberTaking(new Converting(FINDER), own), own);
  }

  /** Every kind of state, each with the calls that come to it. */
  static Stream<Arguments> states() {
    return Stream.of(
        Arguments.of("menu", TestCall.from(FLOWERS)),
        Arguments.of("menu of a caller who comes back", kept()),
        Arguments.of("menu of one", TestCall.from("+12065553203")),
        Arguments.of("menu without an offer", TestCall.from(NOTHING_IN_IT)),
        Arguments.of("menu of a hidden caller", hidden().says("never mind")),
        Arguments.of("number", TestCall.from(FLOWERS).says("another number")),
        Arguments.of("number of a hidden caller", hidden()),
        Arguments.of("number begun", TestCall.from(FLOWERS).says("206")),
        Arguments.of("number with its end", TestCall.from(FLOWERS).says("it ends in 0146")),
        Arguments.of("number without area code", TestCall.from(FLOWERS).says("555 0146")),
        Arguments.of("confirm", TestCall.from(FLOWERS).says("206 555 0146")),
        Arguments.of("which to keep", TestCall.from(FLOWERS).says("keep it")),
        Arguments.of("which to spell", TestCall.from(FLOWERS).says("spell it")),
        Arguments.of("which to explain", TestCall.from(FLOWERS).says("why")),
        Arguments.of("goodbye in doubt", TestCall.from(FLOWERS).says("that's it")),
        Arguments.of("forget in doubt", TestCall.from(FLOWERS).says("delete my data")),
        Arguments.of("keep in doubt", TestCall.from(FLOWERS).says("mumble", "keep number two")),
        Arguments.of("agent in doubt", agents().says("mumble", AGENTS_ANSWER)));
  }

  private static TestCall kept() {
    return TestCall.from(FLOWERS, true, "1-800-ELM-9377", false);
  }

  private static TestCall hidden() {
    return TestCall.from(new Arrival.Hidden(), false);
  }

  private static TestCall agents() {
    return TestCall.from(FLOWERS, false, null, true);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("states")
  void oneWordLeadsBack(String state, TestCall call) {
    assertThat(call.last().state().question()).as(state).isEqualTo(question(state));

    call.says("never mind").isAtTheMenu();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("states")
  void oneKeyLeadsBackOutOfAQuestionAndTheMenuHasHelp(String state, TestCall call) {
    if (isBegun(call)) {
      call.presses("*");
    }
    call.presses(key(call)).isAtTheMenu();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("states")
  void theSameKeyDoesSoAtTheKeypad(String state, TestCall call) {
    if (isBegun(call)) {
      call.keypad("*");
    }
    call.keypad(key(call)).isAtTheMenu();
  }

  /** Behind the first digits of a number, 0 is one of it; the star clears them. */
  private static boolean isBegun(TestCall call) {
    return call.last().state().question() instanceof Question.Digits(String have, var _, var _)
        && !have.isEmpty();
  }

  private static String key(TestCall call) {
    return switch (call.last().state().question()) {
      case Question.Menu _ -> "8";
      case Question.Digits _, Question.Confirm _, Question.Which _, Question.Sure _ -> "0";
    };
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("states")
  void theWayBackIsTold(String state, TestCall call) {
    String help = call.says("help").text();

    if (call.last().state().question() instanceof Question.Menu) {
      assertThat(help)
          .containsIgnoringCase("another number, or press 5")
          .contains("goodbye, or press 9");
    } else {
      assertThat(help).contains("never mind, or press 0");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("states")
  void nothingThatIsMeantIsADeadEnd(String state, TestCall call) {
    CallState before = call.last().state();
    for (CallState asked : List.of(before, before.byKeypad(true))) {
      Stream.concat(Stream.of(Plain.values()), SAMPLES.stream())
          .forEach(meaning -> assertGoesOn(meaning, asked));
    }
  }

  /** It listens or ends, says something, and is a state that can be written and read again. */
  private void assertGoesOn(Meaning meaning, CallState asked) {
    Decision decided = acts.act(asked, meaning);

    assertThat(decided.reply().speech().text()).as("%s", meaning).isNotBlank();
    switch (decided.reply().next()) {
      case Next.Listen(Question question, boolean _) ->
          assertThat(decided.state().question()).as("%s", meaning).isEqualTo(question);
      case Next.End(Next.Outcome outcome) -> assertThat(outcome).as("%s", meaning).isNotNull();
    }
  }

  private static Question question(String state) {
    return switch (state) {
      case "number", "number of a hidden caller" -> Question.Digits.NONE;
      case "number begun" -> Question.Digits.after("206");
      case "number with its end" -> new Question.Digits("", "0146", true);
      case "number without area code" -> new Question.Digits("", "5550146", true);
      case "confirm" -> new Question.Confirm("2065550146");
      case "which to keep" -> new Question.Which(Deed.KEEP);
      case "which to spell" -> new Question.Which(Deed.SPELL);
      case "which to explain" -> new Question.Which(Deed.EXPLAIN);
      case "goodbye in doubt" -> new Question.Sure(Doubtful.GOODBYE, 0);
      case "forget in doubt" -> new Question.Sure(Doubtful.FORGET, 0);
      case "keep in doubt" -> new Question.Sure(Doubtful.KEEP, 2);
      case "agent in doubt" -> new Question.Sure(Doubtful.AGENT, 0);
      default -> new Question.Menu();
    };
  }
}
