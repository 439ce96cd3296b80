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

    call.arrivesAtTheKeypad()
        .hears("Press 1, 2 or 3 to pick one")
        .hearsNot("owes")
        .keypad("6")
        .hears("3 5, owes, 7", "4 for more")
        .keypad("1")
        .hears("F, L, O, W; E, R, R", "press 7")
        .keypad("7")
        .hears("kept")
        .keypad("5")
        .hears("Key in the ten digits")
        .isAskedForANumber()
        .keypad("206555014")
        .hears("last digit")
        .keypad("6")
        .hears("In 2 0 6")
        .keypad("7")
        .isAsked(new Next.Choice(Command.KEEP))
        .keypad("4")
        .hears("only gave you")
        .counts(Happened.NOT_UNDERSTOOD)
        .keypad("0")
        .isAtTheMenu()
        .keypad("8")
        .hears("Press 1 or 2")
        .hearsNot("say")
        .keypad("9")
        .ends(Outcome.GOODBYE);
  }

  @Test
  void speaksTheOfferBeforeTheKeysWhereTheBotIsDown() {
    TestCall.from(FLOWERS)
        .arrivesAtTheKeypad()
        .hears("use the keys", "Number one. 1, 8 0 0, flowers", "Press 1, 2 or 3")
        .hearsNot("say")
        .counts(Happened.OFFERED);
    TestCall.from("+12015551000").arrivesAtTheKeypad().hears("Press 5 for another number");
    TestCall.from(new Arrival.Hidden(), false)
        .arrivesAtTheKeypad()
        .hears("use the keys", "Key in the ten digits")
        .isAskedForANumber();
  }

  @Test
  void handsOverToAPersonFromTheKeypad() {
    TestCall.from(FLOWERS, false, null, true).arrivesAtTheKeypad().keypad("0").ends(Outcome.AGENT);
  }

  @Test
  void givesUpOnKeysThatLeadNowhere() {
    TestCall.from(FLOWERS)
        .arrivesAtTheKeypad()
        .keypad("5")
        .isSilentAtTheKeypad()
        .hears("didn't hear a key")
        .isAskedForANumber()
        .keypad("")
        .hears("didn't hear a key")
        .keypad("2061550142")
        .ends(Outcome.GOODBYE);
  }

  @Test
  void asksForANumberByKeysWhereTheStateIsLost() {
    TestCall.from(FLOWERS)
        .loses("rubbish")
        .arrivesAtTheKeypad()
        .hears("Key in the ten digits")
        .keypad("2065550146")
        .hears("In 2 0 6");
  }
}
