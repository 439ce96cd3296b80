package vanity.fulfillment.call;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.fulfillment.call.TestCall.FLOWERS;
import static vanity.fulfillment.call.TestCall.intent;

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
    TestCall.from(FLOWERS)
        .says("more")
        .says(intent("MoreOptions", 0.9), "start over")
        .hears("flowers");
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
    TestCall call = TestCall.from(FLOWERS).says(intent("RepeatNumbers", 0.9), "slower please");

    call.hears("slowly", "1, 8 0 0, flowers. That is F, L, O, W, E, R, S.");
    assertThat(call.last().reply().speech().ssml()).contains("rate=\"slow\"", "500ms");
  }

  @ParameterizedTest
  @CsvSource({
    "1, Number one",
    "2, Number two",
    "3, Number three",
    "4, three more",
    "5, ten digits",
    "6, again",
    "7, Which one should I keep",
    "8, Pick one by its number",
    "9, Goodbye",
    "0, nobody here but me",
    "*, That key does nothing"
  })
  void doesByKeyWhatItDoesByVoice(String key, String words) {
    TestCall.from(FLOWERS).presses(key).hears(words);
  }

  @ParameterizedTest
  @CsvSource({
    "give me some more, three more",
    "a different number, ten digits",
    "say that again, again",
    "spell it, Which one should I spell",
    "I like it, Which one should I keep",
    "but why, Which one should I explain",
    "help me out, Pick one by its number",
    "okay bye, Goodbye",
    "get me a human, nobody here but me"
  })
  void understandsWordsThatTheBotDidNot(String said, String words) {
    TestCall.from(FLOWERS).says(said).hears(words);
  }

  @Test
  void takesASpokenNumberForAChoiceWhateverTheBotThinks() {
    TestCall.from(FLOWERS)
        .says(intent("MoreOptions", 0.9), "1")
        .hears("Number one. 1, 8 0 0, flowers")
        .says(intent("ConvertNumber", 0.9), "two")
        .hears("Number two. 1, 8 0 0, elm, 9 3 7 7")
        .says("the third one")
        .hears("Number three.")
        .says("to")
        .hears("Number two.");
  }

  @Test
  void numberTwoIsTheSecondOfTheLastOffer() {
    TestCall call = TestCall.from(FLOWERS).says("more");
    String second = call.last().state().offer().spoken().get(1).display();

    assertThat(call.says(intent("KeepNumber", 0.9), "keep number two").last().state().keptDisplay())
        .isEqualTo(second);
  }

  @Test
  void saysHowManyThereAreToWhoeverPressesOneBeyond() {
    TestCall.from("+12065551636")
        .presses("5")
        .presses("2065553203")
        .hears("only a stretch")
        .presses("3")
        .hears("I only gave you one")
        .counts(Decision.Happened.NOT_UNDERSTOOD)
        .isAtTheMenu();
  }

  @ParameterizedTest
  @ValueSource(strings = {"more", "again", "spell it", "keep it", "why"})
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
  @CsvSource({
    "CLOSED, gone home",
    "FULL, everyone is busy",
    "NO_ANSWER, Nobody has picked up so far",
    "CAME_BACK, You're still in line",
    "ERROR, can't reach anyone"
  })
  void takesACallerBackFromAQueue(TransferFailure setback, String words) {
    TestCall.from(FLOWERS, false, null, true)
        .says("agent")
        .comesBack(setback)
        .hears(words)
        .isAtTheMenu()
        .says("again")
        .hears("flowers");
  }

  @ParameterizedTest
  @ValueSource(strings = {"no thank you", "no thanks", "stop", "quit", "that's it", "exit"})
  void hangsUpForNoWordsThatMeanLess(String said) {
    TestCall.from(FLOWERS).says(said).hears("Shall I let you go?").says("no").isAtTheMenu();
    TestCall.from(FLOWERS)
        .says(intent("Goodbye", 0.9), said)
        .hears("Shall I let you go?")
        .says("yes")
        .ends(Outcome.GOODBYE);
  }

  @Test
  void obeysNoIntentThatTheWordsDeny() {
    TestCall call = TestCall.from(FLOWERS).says(intent("KeepNumber", 0.9), "don't keep number one");

    assertThat(call.effects).isEmpty();
    TestCall.from(FLOWERS).says(intent("Goodbye", 0.9), "do not hang up").hears("Take your time");
  }

  @Test
  void offersThreeWhereverTheNumberHoldsThreeAndCallsPoorOnesAStretch() {
    TestCall.from("+12065550223")
        .hears("one, and two that are a stretch", "0, ace", "Number three");
    TestCall.from("+12065552360").hears("two, and one that is a stretch");
    TestCall.from("+12065552420").hears("no really good word", "these three", "Number three");
    TestCall.from("+12065553203").hears("The closest is this").hearsNot("Number one");
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
  void startsOverFromABrokenState() {
    TestCall.from(FLOWERS).loses("v=1;c=").says("more").hears("lost my place").isAskedForANumber();
  }
}
