package vanity.fulfillment.call;

import static vanity.fulfillment.call.TestCall.FLOWERS;

import org.junit.jupiter.api.Test;
import vanity.fulfillment.call.Decision.Happened;
import vanity.fulfillment.call.Next.Outcome;
import vanity.fulfillment.hearing.Deed;
import vanity.fulfillment.hearing.Question;

class LadderTest {

  @Test
  void asksInShortAfterAnOfferThatWasHeard() {
    TestCall.from(FLOWERS)
        .isSilent()
        .hears("didn't hear", "What would you like next")
        .hearsNot("flowers")
        .counts(Happened.SILENT);
    TestCall.from(FLOWERS).says("banana").hears("didn't catch").hearsNot("flowers");
  }

  @Test
  void saysAnOfferInShortThatWasCutAsItBegan() {
    TestCall.from(FLOWERS)
        .atOnce()
        .says("banana")
        .hears("didn't catch", "One, flowers. Two, elm.", "What would you like next")
        .hearsNot("1, 8 0 0");
  }

  @Test
  void saysNothingAgainForWhoeverPressesAWrongKey() {
    TestCall.from(FLOWERS).atOnce().presses("*").hears("That key").hearsNot("flowers");
  }

  @Test
  void givesExamplesThenTheKeysThenSaysGoodbyeAndHearsSpeechAllTheTime() {
    TestCall.from(FLOWERS)
        .says("banana")
        .hears("didn't catch")
        .counts(Happened.NOT_UNDERSTOOD)
        .isSilent()
        .hears("for example")
        .says("banana")
        .hears("Let's use the keys", "Press 1, 2 or 3")
        .isAtTheMenu()
        .isSilent()
        .hears("Goodbye")
        .ends(Outcome.GOODBYE);
  }

  @Test
  void findsSomebodyForWhoeverIsNotUnderstoodWhereThereIsSomebody() {
    TestCall.from(FLOWERS, false, null, true)
        .isSilent()
        .isSilent()
        .isSilent()
        .hears("Press 0 for a person")
        .isSilent()
        .hears("someone who can")
        .ends(Outcome.AGENT);
  }

  @Test
  void forgetsTheMissesAfterAnythingThatMeansSomething() {
    TestCall.from(FLOWERS)
        .isSilent()
        .isSilent()
        .says("okay")
        .isSilent()
        .isSilent()
        .hears("for example")
        .isAtTheMenu();
  }

  @Test
  void namesTheKeysFirstInEveryQuestion() {
    TestCall.from(FLOWERS)
        .says("another number")
        .isSilent()
        .isSilent()
        .isSilent()
        .hears("key in the ten digits, or say them", "press 0")
        .isAskedForANumber();
    TestCall.from(FLOWERS)
        .says("206 555 0146")
        .isSilent()
        .isSilent()
        .isSilent()
        .hears("Press 1 for yes", "Press 0 to go back");
    TestCall.from(FLOWERS)
        .says("spell")
        .isSilent()
        .isSilent()
        .isSilent()
        .hears("Press 1, 2 or 3", "Press 0 to go back");
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
    TestCall call = TestCall.from(FLOWERS).says("more");

    call.arrivesAtTheKeypad()
        .hears("Let's use the keys", "3 5, owes, 7", "Press 1, 2 or 3 to pick")
        .keypad("6")
        .hears("3 5, owes, 7", "Press 1, 2 or 3.")
        .keypad("1")
        .hears("J, O, Y", "press 7")
        .keypad("7")
        .hears("kept")
        .keypad("5")
        .hears("Key in the ten digits")
        .isAskedForANumber()
        .keypad("206555239")
        .hears("last digit")
        .keypad("0")
        .hears("In 2 3 9 0 I found")
        .keypad("7")
        .isAsked(new Question.Which(Deed.KEEP))
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
        .isSilentAtTheKeypad()
        .keypad("2061550142")
        .hears("can't be a phone number")
        .isSilentAtTheKeypad()
        .ends(Outcome.GOODBYE);
  }

  @Test
  void asksForANumberByKeysWhereTheStateIsLost() {
    TestCall.from(FLOWERS)
        .loses("rubbish")
        .arrivesAtTheKeypad()
        .hears("Key in the ten digits")
        .keypad("2065550146")
        .hears("In 0 1 4 6 I found");
  }
}
