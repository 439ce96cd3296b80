package vanity.fulfillment.call;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.fulfillment.call.TestCall.FLOWERS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vanity.fulfillment.call.Effect.RecordFavourite;
import vanity.fulfillment.call.Next.Outcome;
import vanity.fulfillment.hearing.Deed;
import vanity.fulfillment.hearing.Question;

class PickingTest {

  @Test
  void asksWhichOneOnlyWhenThatIsUnclear() {
    TestCall.from(FLOWERS).says("spell the second one").hears("Number two", "E, L, M");
    TestCall.from(FLOWERS)
        .says("spell it")
        .hears("one, two or three")
        .isAsked(new Question.Which(Deed.SPELL))
        .says("the first")
        .hears("F, L, O, W, E, R, S");
  }

  @Test
  void spellsSlowlyWhoeverWantsItSlowly() {
    TestCall.from(FLOWERS)
        .says("the first one")
        .says("spell it slowly")
        .hears("Number one", "F, L, O, W, E, R, S")
        .hearsNot("Number two");
  }

  @Test
  void keepsNothingForWhoeverAsksWhatWasKept() {
    TestCall call = TestCall.from(FLOWERS).says("keep number one").says("the second one");
    call.effects.clear();

    call.says("what did I keep").hears("You have kept 1, 8 0 0, flowers.", "What would you like");

    assertThat(call.effects).isEmpty();
  }

  @Test
  void keepsTheOneThatWasPicked() {
    TestCall call = TestCall.from(FLOWERS).says("two").says("I like that one");

    call.hears("kept 1, 8 0 0, elm, 9 3 7 7");
    assertThat(call.effects)
        .singleElement()
        .isInstanceOfSatisfying(
            RecordFavourite.class, kept -> assertThat(kept.display()).isEqualTo("1-800-ELM-9377"));
  }

  @Test
  void keepsTheOneThatWasPickedByKeyToo() {
    TestCall.from(FLOWERS)
        .presses("2")
        .hears("Number two", "E, L, M", "press 7")
        .presses("7")
        .hears("kept 1, 8 0 0, elm, 9 3 7 7");
  }

  @ParameterizedTest
  @CsvSource({
    "keep the elm one, ELM",
    "I like elm, ELM",
    "keep flowers, FLOWERS",
    "save the yes one, YES"
  })
  void keepsTheOneWhoseWordIsSaid(String said, String word) {
    TestCall call = TestCall.from(FLOWERS).says(said);

    assertThat(call.last().state().keptDisplay()).contains(word.isEmpty() ? "none" : word);
  }

  @ParameterizedTest
  @CsvSource({
    "flowers, Number one.",
    "the one with flowers, Number one.",
    "elm please, Number two."
  })
  void picksTheOneWhoseWordIsSaid(String said, String place) {
    TestCall.from(FLOWERS).says(said).hears(place, "To keep it");
  }

  @Test
  void explainsItsChoice() {
    TestCall.from(FLOWERS).says("why number one").hears("one seven-letter word ends the number");
  }

  @Test
  void obeysACommandInsteadOfAChoice() {
    TestCall.from(FLOWERS).presses("7").says("never mind").isAtTheMenu();
    TestCall.from(FLOWERS)
        .presses("7")
        .says("what were they")
        .hears("flowers", "Which one should I keep");
    TestCall.from(FLOWERS).presses("7").says("more options").hears("three more");
    TestCall.from(FLOWERS).presses("7").says("goodbye").ends(Outcome.GOODBYE);
  }

  @Test
  void missesAChoiceThatItDoesNotUnderstand() {
    TestCall.from(FLOWERS)
        .presses("7")
        .says("banana")
        .hears("didn't catch that", "Which one should I keep")
        .presses("#")
        .hears("That key does nothing")
        .presses("9")
        .hears("only gave you three", "Press 1, 2 or 3", "Press 0 to go back")
        .counts(Decision.Happened.NOT_UNDERSTOOD);
    TestCall.from(FLOWERS)
        .presses("7")
        .presses("9")
        .hears("only gave you three", "Which one")
        .counts(Decision.Happened.NOT_UNDERSTOOD);
  }

  @Test
  void leadsBackFromAChoiceByZero() {
    TestCall.from(FLOWERS).presses("7").presses("0").hears("What would you like").isAtTheMenu();
  }

  @Test
  void tellsTheTruthWhenTheFavouriteIsLost() {
    TestCall call = TestCall.from(FLOWERS).says("keep number one");

    assertThat(call.effects)
        .singleElement()
        .isInstanceOfSatisfying(
            RecordFavourite.class,
            kept ->
                assertThat(kept.ifLost().speech().text())
                    .contains("for this call only", "write it down"));
  }
}
