package vanity.fulfillment.call;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.fulfillment.call.TestCall.FLOWERS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vanity.fulfillment.call.Next.Outcome;

class MenuTest {

  @Test
  void goesThroughNineOptionsThenSaysSoThenStartsOver() {
    TestCall.from(FLOWERS)
        .says("more options")
        .hears("three more", "Number one.", "Number three.")
        .hearsNot("flowers")
        .says("next")
        .hears("the last three")
        .says("what else")
        .hears("That is all I found", "start over", "another number")
        .says("more options")
        .hears("From the top", "1, 8 0 0, flowers");
  }

  @Test
  void startsOverWhenAsked() {
    TestCall.from(FLOWERS).says("more").says(Command.MORE, "start over").hears("flowers");
  }

  @Test
  void saysTheSameOfferAgain() {
    TestCall.from(FLOWERS)
        .says("more options")
        .hears("3 5, owes, 7")
        .says("pardon")
        .hears("Here they are again", "3 5, owes, 7")
        .hearsNot("flowers");
  }

  @Test
  void saysItSlowlyWhenAsked() {
    TestCall call = TestCall.from(FLOWERS).says(Command.REPEAT, "slower please");

    call.hears("slowly", "1, 8 0 0, flowers. That is F, L, O, W, E, R, S.");
    assertThat(call.last().reply().speech().document()).contains("rate=\"slow\"", "500ms");
  }

  @ParameterizedTest
  @CsvSource({
    "1, three more", "2, ten digits", "3, again", "4, Which one shall I spell",
    "5, Which one shall I keep", "6, Which one shall I explain", "8, You can say", "9, Goodbye",
    "0, nobody here but me", "7, That key does nothing", "*, That key does nothing"
  })
  void doesByKeyWhatItDoesByVoice(String key, String words) {
    TestCall.from(FLOWERS).presses(key).hears(words);
  }

  @ParameterizedTest
  @CsvSource({
    "give me some more, three more",
    "a different number, ten digits",
    "say that again, again",
    "spell it, Which one shall I spell",
    "I like it, Which one shall I keep",
    "but why, Which one shall I explain",
    "help me out, You can say",
    "okay bye, Goodbye",
    "get me a human, nobody here but me"
  })
  void understandsWordsThatTheBotDidNot(String said, String words) {
    TestCall.from(FLOWERS).says(said).hears(words);
  }

  @Test
  void takesASpokenNumberForAChoiceWhateverTheBotThinks() {
    TestCall.from(FLOWERS)
        .says(Command.MORE, "1")
        .hears("Number one. 1, 8 0 0, flowers")
        .says(Command.CONVERT, "two")
        .hears("Number two. 1, 8 0 0, elm, 9 3 7 7")
        .says("the third one")
        .hears("Number three.")
        .says("to")
        .hears("Number two.");
  }

  @Test
  void numberTwoIsTheSecondOfTheLastOffer() {
    TestCall call = TestCall.from(FLOWERS).says("more");
    String second = call.last().state().finds().offer().get(1).display();

    assertThat(call.says(Command.KEEP, "keep number two").last().state().keptDisplay())
        .isEqualTo(second);
  }

  @Test
  void saysHowManyThereAreWhenAskedForOneBeyond() {
    TestCall.from(FLOWERS).says("number seven").hears("I only gave you three").isAtTheMenu();
    TestCall.from(FLOWERS).says(Command.SPELL, "spell number five").hears("only", "Which one");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"more", "again", "spell it", "keep it", "why", "number two", "start over"})
  void hasNothingToDoItWithWhereNothingWasFound(String said) {
    TestCall.from("+12015551000").says(said).hears("no words to offer", "another number");
  }

  @Test
  void endsWarmlyNamingTheKeptNumber() {
    TestCall.from(FLOWERS)
        .says("keep the first one")
        .says("goodbye")
        .hears("Enjoy 1, 8 0 0, flowers.", "Goodbye")
        .ends(Outcome.GOODBYE)
        .counts(Decision.Happened.CLOSED);
  }

  @Test
  void handsOverToAPersonWhereThereIsOne() {
    TestCall.from(FLOWERS, false, null, true).says("agent").hears("One moment").ends(Outcome.AGENT);
  }

  @ParameterizedTest
  @CsvSource({"CLOSED, gone home", "FULL, everyone is busy", "ERROR, can't reach anyone"})
  void takesACallerBackFromAQueue(Setback setback, String words) {
    TestCall.from(FLOWERS, false, null, true)
        .says("agent")
        .comesBack(setback)
        .hears(words)
        .isAtTheMenu()
        .says("again")
        .hears("flowers");
  }

  @Test
  void neverTalksForMoreThanFortyTurns() {
    TestCall call = TestCall.from(FLOWERS);
    for (int turn = 1; turn < 40; turn++) {
      call.says("again").isAtTheMenu();
    }

    call.says("again").hears("a good while", "Goodbye").ends(Outcome.GOODBYE);
  }

  @Test
  void startsAfreshFromABrokenState() {
    TestCall.from(FLOWERS).loses("v=1;c=").says("more").hears("lost my place").isAskedForANumber();
  }
}
