package vanity.fulfillment.call;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.fulfillment.call.TestCall.FLOWERS;
import static vanity.fulfillment.call.TestCall.intent;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vanity.fulfillment.call.Effect.RecordConversion;
import vanity.fulfillment.call.Next.Outcome;
import vanity.fulfillment.hearing.Question;

class NumberTakingTest {
  private static final Question HOME = new Question.Confirm("2065550146");
  private TestCall call;

  @BeforeEach
  void askForAnotherNumber() {
    call = TestCall.from(FLOWERS).says("another number").isAskedForANumber();
  }

  @Test
  void readsASpokenNumberBackAndOffersItsWordsAfterAYes() {
    call.says("two oh six five five five oh one four six")
        .hears("I heard 2 0 6, 5 5 5, 0 1 4 6.", "Say yes, or press 1. Say no, or press 2.")
        .isAsked(HOME)
        .says("yes")
        .hears("In 0 1 4 6 I found")
        .isAtTheMenu();
    assertThat(call.effects).singleElement().isInstanceOf(RecordConversion.class);
  }

  @Test
  void obeysACommandThatNamesANumberInsteadOfHearingAYesInIt() {
    call.says("two oh six five five five oh one four six")
        .isAsked(HOME)
        .says("keep one")
        .hears("I have kept 1, 8 0 0, flowers")
        .isAtTheMenu();
  }

  @Test
  void takesAKeyedNumberAtItsWord() {
    call.presses("2065550146").hears("In 0 1 4 6 I found");
  }

  @Test
  void takesElevenDigitsWithALeadingOne() {
    call.presses("12065550146").hears("In 0 1 4 6 I found");
    TestCall.from(FLOWERS)
        .says("another number")
        .says("one two oh six five five five oh one four six")
        .isAsked(HOME);
  }

  @Test
  void takesANumberInParts() {
    call.says("two oh six")
        .hears("I have 2 0 6 so far")
        .says("five fifty five")
        .hears("I have 2 0 6, 5 5 5 so far")
        .says("oh one four")
        .hears("What is the last digit")
        .says("two")
        .isAsked(new Question.Confirm("2065550142"));
  }

  @Test
  void takesNineKeysThenTheLast() {
    call.presses("206555014").hears("last digit").presses("6").hears("In 0 1 4 6 I found");
  }

  @Test
  void readsBackWhatWasPartlySpoken() {
    call.says("two oh six").presses("5550146").hears("I heard").isAsked(HOME);
  }

  @Test
  void joinsPartsThatOverlap() {
    call.says("two oh six five five").says("five five five oh one four six").isAsked(HOME);
  }

  @Test
  void aWholeNumberReplacesTheParts() {
    call.says("four two five").says("two oh six five five five oh one four six").isAsked(HOME);
  }

  @Test
  void starClearsWhatWasKeyed() {
    call.presses("206")
        .presses("*")
        .hears("cleared")
        .presses("2065550146")
        .hears("In 0 1 4 6 I found");
    TestCall.from(FLOWERS)
        .says("another number")
        .presses("425*2065550146")
        .hears("In 0 1 4 6 I found");
  }

  @Test
  void tellsAStarFromAKeyThatNeverCame() {
    call.says("206").presses("").hears("cleared");
    call.says("206").isSilent().hears("didn't hear", "2 0 6 so far");
  }

  @Test
  void takesACorrectionInsteadOfAnAnswer() {
    call.says("206 555 0146")
        .says("no, 0143")
        .isAsked(new Question.Confirm("2065550143"))
        .says("no, it's 206 555 0146")
        .isAsked(HOME)
        .says("no")
        .hears("again")
        .isAskedForANumber();
  }

  @Test
  void hearsWhatYesAndNoAreInOtherWords() {
    call.says("206 555 0146").says("I don't think that's right").isAskedForANumber();
    call.says("206 555 0146").says("that isn't right").isAskedForANumber();
    call.says("206 555 0146").says("that's it").hears("In 0 1 4 6 I found");
  }

  @Test
  void takesYesAndNoByKeys() {
    call.says("206 555 0146").presses("2").isAskedForANumber();
    call.says("206 555 0146").presses("1").hears("In 0 1 4 6 I found");
  }

  @Test
  void doesNotLetASwitchOfIntentEatTheNumber() {
    call.says(intent("MoreOptions", 0.9), "two oh six five five five oh one four six")
        .isAsked(HOME)
        .presses("1")
        .hears("In 0 1 4 6 I found");
  }

  @Test
  void asksTheOtherTranscriptsWhereTheBestSaysNothing() {
    call.says("mumble", "two oh six five five five oh one four six").isAsked(HOME);
  }

  @Test
  void takesANumberSaidAtTheMenu() {
    TestCall.from(FLOWERS).says(intent("ConvertNumber", 0.9), "try 206 555 0146").isAsked(HOME);
    TestCall.from(FLOWERS).says("206 555 0146").isAsked(HOME);
    TestCall.from(FLOWERS).says("206").hears("2 0 6 so far").isAskedForANumber();
    TestCall.from(FLOWERS).presses("2065550146").hears("In 0 1 4 6 I found");
  }

  @Test
  void obeysACommandInsteadOfANumber() {
    call.says("help").hears("one by one").isAskedForANumber();
    call.says("say that again").hears("Which number").isAskedForANumber();
    call.says("never mind").hears("What would you like").isAtTheMenu();
    call.says("another number").says("goodbye for now").ends(Outcome.GOODBYE);
  }

  @Test
  void obeysACommandInsteadOfAYes() {
    call.says("206 555 0146")
        .says("help")
        .hears("I heard 2 0 6", "never mind, or press 0")
        .isAsked(HOME);
    call.says("pardon").hears("I heard 2 0 6").isAsked(HOME);
    call.says("what is the weather").counts(Decision.Happened.NOT_UNDERSTOOD).isAsked(HOME);
    call.presses("7").hears("That key does nothing").isAsked(HOME);
    call.says("never mind").isAtTheMenu();
  }

  @Test
  void refusesWhatCannotBeANumber() {
    call.presses("2061550142").hears("can't be a phone number").isAskedForANumber();
    call.says("plus four four two oh seven nine four six oh nine five eight")
        .hears("only know numbers in North America");
  }

  @Test
  void leadsBackByALoneZero() {
    call.presses("0").hears("What would you like").isAtTheMenu();
    call.says("206 555 0146").presses("0").isAtTheMenu();
    call.says("another number").presses("206555014").presses("0").hears("ends in 0 1 4 0");
  }

  @Test
  void knowsTheSameNumberAgain() {
    call.presses("8003569377").hears("the number we are looking at", "flowers");
    assertThat(call.effects).isEmpty();
  }

  @Test
  void saysWhyAnotherNumberHoldsNothing() {
    call.presses("2015551000").hears("ends in 1 0 0 0", "Say another number").isAtTheMenu();
  }

  @Test
  void convertsTenNumbersAndNoMore() {
    call.presses("2065550100");
    for (int i = 1; i < 10; i++) {
      call.says("another number").presses("206555010" + i);
    }

    call.says("another number").hears("ten numbers", "Goodbye").ends(Outcome.GOODBYE);
    assertThat(call.effects).hasSize(10);
  }

  @Test
  void recordsNothingOfAHiddenCaller() {
    TestCall hidden = TestCall.from(new Arrival.Hidden(), false);

    hidden.presses("8003569377").hears("flowers", "Pick 1, 2 or 3").says("keep number one");

    hidden.hears("for this call only").says("bye").hears("Enjoy 1, 8 0 0, flowers");
    assertThat(hidden.effects).isEmpty();
  }
}
