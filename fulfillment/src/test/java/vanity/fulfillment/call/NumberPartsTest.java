package vanity.fulfillment.call;

import static vanity.fulfillment.call.TestCall.FLOWERS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vanity.fulfillment.hearing.Question;

/** A number that comes in parts, by voice and by keys, and what else may come instead of it. */
class NumberPartsTest {
  @Test
  void asksForTheAreaCodeOfSevenDigits() {
    TestCall.from(FLOWERS)
        .says("another number")
        .says("555 0146")
        .hears("I have 5 5 5, 0 1 4 6 so far.", "What is the area code?")
        .says("two oh six")
        .isAsked(new Question.Confirm("2065550146"));
    TestCall.from(FLOWERS).says("555 0146").presses("206").isAsked(home());
  }

  @Test
  void asksForWhatComesBeforeTheLastDigits() {
    TestCall.from(FLOWERS)
        .says("it ends in 0146")
        .hears("It ends in 0 1 4 6.", "What comes before that?")
        .says("206 555")
        .isAsked(home());
    TestCall.from(FLOWERS)
        .says("it ends in 0146")
        .says("206")
        .hears("I have 2 0 6 so far")
        .says("555")
        .isAsked(home());
    TestCall.from(FLOWERS).says("it ends in 0146").presses("206555").isAsked(home());
    TestCall.from(FLOWERS).says("it ends in 0146").presses("2065553656").hears("In 3 6 5 6");
    TestCall.from(FLOWERS).says("it ends in 0146").presses("0").isAtTheMenu();
  }

  @Test
  void readsBackWhatIsPartlySpokenHoweverItGoesOn() {
    TestCall.from(FLOWERS)
        .says("another number")
        .presses("206")
        .says("five five five")
        .presses("0146")
        .isAsked(home());
    TestCall.from(FLOWERS)
        .says("another number")
        .says("206 555")
        .presses("2065553656")
        .hears("In 3 6 5 6 I found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "*"})
  void beginsANumberAgainForAStarOrPound(String key) {
    TestCall.from(FLOWERS)
        .says("another number")
        .says("206")
        .presses(key)
        .hears("All cleared.")
        .isAsked(Question.Digits.NONE)
        .presses("2065550146")
        .hears("In 0 1 4 6 I found");
    TestCall.from(FLOWERS)
        .says("206 555 0146")
        .presses(key)
        .hears("All cleared.")
        .isAsked(Question.Digits.NONE)
        .counts(Decision.Happened.ANSWERED);
  }

  @Test
  void offersTheOwnNumberForAPoundAlone() {
    TestCall.from(FLOWERS)
        .presses("2065553656")
        .says("another number")
        .presses("")
        .hears("In your own number I found this. One, flowers.", "press 0")
        .presses("0")
        .isAtTheMenu()
        .says("number one")
        .hears("1, 8 0 0, flowers");
    TestCall.from(FLOWERS)
        .arrivesAtTheKeypad()
        .keypad("5")
        .keypad("")
        .hears("the best three in your number")
        .isAtTheMenu();
    TestCall.from(FLOWERS)
        .arrivesAtTheKeypad()
        .keypad("5")
        .keypad("206")
        .keypad("*")
        .hears("All cleared. Key in the ten digits")
        .isAskedForANumber();
  }

  @ParameterizedTest
  @ValueSource(strings = {"+44 20 7946 0958", "it's a UK number, 020 7946 0958"})
  void saysThatItKnowsNoNumberFromAbroad(String said) {
    TestCall.from(FLOWERS)
        .says("another number")
        .says(said)
        .hears("only know numbers in North America", "Which number")
        .isAsked(Question.Digits.NONE);
  }

  @Test
  void hearsAnEmergencyInADictatedNumberToo() {
    TestCall.from(FLOWERS).says("another number").says("911").hears("dial 9 1 1");
    TestCall.from(FLOWERS).says("another number").presses("911").hears("dial 9 1 1");
    TestCall.from(FLOWERS).says("it ends in 0146").presses("911").hears("dial 9 1 1");
  }

  private static Question home() {
    return new Question.Confirm("2065550146");
  }
}
