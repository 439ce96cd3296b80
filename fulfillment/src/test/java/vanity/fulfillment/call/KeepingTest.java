package vanity.fulfillment.call;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.fulfillment.call.TestCall.FLOWERS;
import static vanity.fulfillment.call.TestCall.intent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vanity.fulfillment.call.Effect.ForgetCaller;
import vanity.fulfillment.call.Effect.RecordFavourite;
import vanity.fulfillment.hearing.Doubtful;
import vanity.fulfillment.hearing.Question;

/** What is kept of and for a caller: told, taken back, doubted, and forgotten. */
class KeepingTest {
  @Test
  void tellsWhatIsKept() {
    TestCall.from(FLOWERS)
        .says("what did I keep")
        .hears("haven't kept a number yet")
        .says("keep number two")
        .says("what did I keep")
        .hears("You have kept 1, 8 0 0, elm, 9 3 7 7.")
        .isAtTheMenu();
  }

  @Test
  void takesBackWhatIsKept() {
    TestCall call = TestCall.from(FLOWERS).says("don't keep it").hears("haven't kept a number");
    assertThat(call.effects).isEmpty();

    call.says("keep number two").says("forget that one").hears("elm, 9 3 7 7 is not kept anymore");

    assertThat(call.last().state().kept()).isNull();
    assertThat(call.effects)
        .last()
        .isInstanceOfSatisfying(
            RecordFavourite.class,
            undone -> {
              assertThat(undone.display()).isNull();
              assertThat(undone.ifLost().speech().text()).contains("couldn't change that");
            });
    call.says("goodbye").hearsNot("Enjoy");
  }

  @Test
  void takesBackForAHiddenCallerWithoutARecord() {
    TestCall call =
        TestCall.from(new Arrival.Hidden(), false)
            .presses("8003569377")
            .says("keep number one")
            .says("don't keep it")
            .hears("is not kept anymore");

    assertThat(call.last().state().kept()).isNull();
    assertThat(call.effects).isEmpty();
  }

  @Test
  void asksAboutAKeepInDoubt() {
    TestCall call = TestCall.from(FLOWERS).says(intent("KeepNumber", 0.3), "keep number two");

    call.hears("Shall I keep 1, 8 0 0, elm, 9 3 7 7?")
        .says("no")
        .isAtTheMenu()
        .says(intent("KeepNumber", 0.3), "keep number two")
        .says("yes")
        .hears("I have kept 1, 8 0 0, elm");
    assertThat(call.effects).singleElement().isInstanceOf(RecordFavourite.class);
  }

  @Test
  void forgetsACallerWhoSaysYes() {
    TestCall call =
        TestCall.from(FLOWERS)
            .says("keep number two")
            .says("delete my data")
            .hears("Shall I forget your number")
            .isAsked(new Question.Sure(Doubtful.FORGET, 0))
            .says("yes")
            .hears("I have forgotten your number")
            .isAtTheMenu();

    assertThat(call.effects)
        .last()
        .isInstanceOfSatisfying(
            ForgetCaller.class,
            forgotten -> {
              assertThat(forgotten.caller()).isEqualTo(FLOWERS);
              assertThat(forgotten.ifLost().speech().text()).contains("couldn't do that");
            });
    assertThat(call.last().state().party().number()).isNull();
    assertThat(call.last().state().kept()).isNull();
  }

  @Test
  void storesNothingMoreOfACallerWhoIsForgotten() {
    TestCall call = TestCall.from(FLOWERS).says("delete my data").presses("1");
    call.effects.clear();

    call.says("keep number one").hears("for this call only").presses("2065553656");
    call.says("delete my data").hears("I have stored nothing about you").isAtTheMenu();

    assertThat(call.effects).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "never mind", "no, don't"})
  void forgetsNobodyWhoSaysNo(String said) {
    TestCall call = TestCall.from(FLOWERS).says("delete my data").says(said);

    assertThat(call.effects).isEmpty();
    call.isAtTheMenu();
    assertThat(TestCall.from(FLOWERS).says("delete my data").presses("2").effects).isEmpty();
  }
}
