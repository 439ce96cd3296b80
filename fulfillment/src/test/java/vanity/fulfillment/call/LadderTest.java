package vanity.fulfillment.call;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.fulfillment.call.TestCall.FLOWERS;

import org.junit.jupiter.api.Test;
import vanity.fulfillment.call.Decision.Happened;
import vanity.fulfillment.call.Next.Outcome;

class LadderTest {

  @Test
  void saysAnInterruptedOfferAgainAndLetsOnlyKeysInterruptIt() {
    TestCall call = TestCall.from(FLOWERS).isSilent();

    call.hears("didn't hear", "Here they are again", "flowers").counts(Happened.SILENT);
    assertThat(call.last().reply().interruptible()).isFalse();
    call.says("again");
    assertThat(call.last().reply().interruptible()).isTrue();
  }

  @Test
  void givesExamplesThenTheKeysThenSaysGoodbye() {
    TestCall.from(FLOWERS)
        .says("banana")
        .hears("didn't catch")
        .counts(Happened.NOT_UNDERSTOOD)
        .isSilent()
        .hears("for example")
        .says("banana")
        .hears("use the keys")
        .ends(Outcome.KEYPAD)
        .isSilent()
        .hears("Goodbye")
        .ends(Outcome.GOODBYE);
  }

  @Test
  void asksShortlyWhereNoOfferWasInterrupted() {
    TestCall.from(FLOWERS)
        .says("help")
        .isSilent()
        .hears("What would you like next")
        .hearsNot("flowers");
  }

  @Test
  void forgetsTheMissesAfterASuccess() {
    TestCall.from(FLOWERS)
        .isSilent()
        .isSilent()
        .says("again")
        .isSilent()
        .isSilent()
        .hears("for example")
        .isAtTheMenu();
  }

  @Test
  void asksForKeysAloneWhereTheBotHearsNothingElse() {
    TestCall.from(FLOWERS)
        .says("another number")
        .isSilent()
        .isSilentBeforeKeysOnly()
        .hears("Key in the ten digits")
        .hearsNot("Say");
    TestCall.from(FLOWERS)
        .says("another number")
        .says("two oh six")
        .isSilentBeforeKeysOnly()
        .hears("2 0 6", "Key in the rest")
        .hearsNot("What comes next");
    TestCall.from(FLOWERS)
        .says("206 555 0146")
        .isSilentBeforeKeysOnly()
        .hears("Press 1 for yes")
        .hearsNot("Say");
    TestCall.from(FLOWERS)
        .says("spell")
        .isSilentBeforeKeysOnly()
        .hears("Press 1, 2 or 3")
        .hearsNot("Say");
  }

  @Test
  void asksForSpeechAgainAtTheNextQuestion() {
    TestCall.from(FLOWERS)
        .says("another number")
        .isSilentBeforeKeysOnly()
        .presses("206555014")
        .hears("What is the last digit")
        .says("two")
        .hears("Say yes or no");
  }

  @Test
  void keepsThePartOfANumberOverASilence() {
    TestCall.from(FLOWERS)
        .says("another number")
        .says("two oh six")
        .isSilent()
        .hears("I have 2 0 6 so far")
        .isSilent()
        .hears("for example")
        .says("five five five oh one four six")
        .hears("I heard 2 0 6");
  }

  @Test
  void goesOnByKeysWithTheSameState() {
    TestCall call =
        TestCall.from(FLOWERS).says("more").isSilent().isSilent().isSilent().ends(Outcome.KEYPAD);

    call.keypad(Command.REPEAT, null, null)
        .hears("3 5, owes, 7", "Press 1 for more")
        .keypad(Command.SPELL, null, null)
        .isAsked(new Next.Choice(Command.SPELL))
        .keypad(Command.SPELL, "1", null)
        .hears("F, L, O, W; E, R, R")
        .keypad(Command.KEEP, "2", null)
        .hears("kept")
        .keypad(Command.CONVERT, null, null)
        .hears("Key in the ten digits")
        .isAskedForANumber()
        .keypad(Command.CONVERT, null, "206555014")
        .hears("last digit")
        .keypad(Command.CONVERT, null, "6")
        .hears("In 2 0 6")
        .keypad(Command.MORE, null, null)
        .keypad(Command.GOODBYE, null, null)
        .ends(Outcome.GOODBYE);
  }

  @Test
  void givesUpOnKeysThatLeadNowhere() {
    TestCall.from(FLOWERS)
        .keypad(Command.CONVERT, null, "Timeout")
        .hears("didn't hear")
        .isAskedForANumber()
        .keypad(Command.CONVERT, null, "2061550142")
        .hears("can't be a phone number")
        .keypad(Command.CONVERT, null, "2061550142")
        .ends(Outcome.GOODBYE);
  }

  @Test
  void offersAnotherNumberByKeysWhereTheStateIsLost() {
    TestCall.from(FLOWERS)
        .loses("rubbish")
        .keypad(Command.REPEAT, null, null)
        .hears("no words to offer", "Press 2")
        .keypad(Command.CONVERT, null, "2065550146")
        .hears("In 2 0 6");
  }
}
