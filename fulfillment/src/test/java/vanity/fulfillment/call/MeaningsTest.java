package vanity.fulfillment.call;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.fulfillment.call.TestCall.FLOWERS;
import static vanity.fulfillment.call.TestCall.intent;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vanity.fulfillment.call.Next.Outcome;
import vanity.fulfillment.hearing.Deed;
import vanity.fulfillment.hearing.Doubtful;
import vanity.fulfillment.hearing.Question;
import vanity.fulfillment.lex.LexAnswer;
import vanity.fulfillment.lex.LexTurn;

/** What becomes of each thing that a caller may mean, beside those with a test of their own. */
class MeaningsTest {
  private static final String NOTHING_IN_IT = "+12015551000";

  @Test
  void goesBackToTheOnesBefore() {
    TestCall.from(FLOWERS)
        .says("go back to the first ones")
        .hears("Those were the first.", "What would you like next")
        .says("more")
        .says("more")
        .says("the previous ones")
        .hears("the ones before", "3 5, owes, 7")
        .says("previous")
        .hears("the ones before", "flowers")
        .says("previous")
        .hears("Those were the first.")
        .isAtTheMenu();
  }

  @Test
  void saysThatItHasNoneBefore() {
    TestCall.from("+12065553203").says("previous").hears("That was the first.").isAtTheMenu();
    TestCall.from(NOTHING_IN_IT).says("previous").hears("no words to offer").isAtTheMenu();
  }

  @Test
  void repeatsWhatWasPickedThenAllOfThem() {
    TestCall.from(FLOWERS)
        .says("again")
        .hears("Here they are again.", "Number three")
        .says("number two again")
        .hears("Number two. 1, 8 0 0, elm")
        .hearsNot("flowers")
        .says("say it again")
        .hears("Number two.")
        .hearsNot("Number one.");
  }

  @ParameterizedTest
  @CsvSource({"slower, 'Here they are, slowly. Number one.'", "louder, up to your phone"})
  void saysItSlowly(String said, String words) {
    TestCall call = TestCall.from(FLOWERS).says(said).hears(words, "slowly").isAtTheMenu();

    assertThat(call.last().reply().speech().ssml()).contains("rate=\"slow\"");
  }

  @ParameterizedTest
  @CsvSource({"slower, Which number", "louder, up to your phone"})
  void keepsTheQuestionOpenForWhoeverWantsItSlowly(String said, String words) {
    TestCall.from(FLOWERS)
        .says("another number")
        .says(said)
        .hears(words, "Say all ten digits")
        .isAskedForANumber();
  }

  @ParameterizedTest
  @ValueSource(strings = {"start over", "my own number", "back to mine"})
  void comesBackToTheCallersOwnNumber(String said) {
    TestCall call =
        TestCall.from(FLOWERS).presses("2065553656").says("number two").says("another number");

    call.says(said).hears("the best three in your number", "1, 8 0 0, flowers").isAtTheMenu();
    assertThat(call.last().state().offer().searched().digits()).isEqualTo("8003569377");
  }

  @ParameterizedTest
  @ValueSource(strings = {"start over", "my own number"})
  void hasNoOwnNumberForACallerItDoesNotKnow(String said) {
    TestCall.from(new Arrival.Hidden(), false)
        .presses("2065553656")
        .says(said)
        .hears("Which number")
        .isAskedForANumber();
    TestCall.from(NOTHING_IN_IT)
        .presses("2065553656")
        .says(said)
        .hears("ends in 1 0 0 0", "Say another number")
        .isAtTheMenu();
  }

  @Test
  void waitsLongForWhoeverWantsTime() {
    for (String question : new String[] {"okay", "another number", "206 555 0146", "spell it"}) {
      TestCall call = TestCall.from(FLOWERS).says(question);
      Question open = call.last().state().question();

      call.says("hold on, let me get a pen").hears("Take your time.");

      assertThat(call.last().reply().next()).isEqualTo(new Next.Listen(open, true));
      assertThat(attributes(call.last()))
          .containsEntry("x-amz-lex:audio:start-timeout-ms:*:*", "15000");
      assertThat(attributes(call.says("okay").last()))
          .containsEntry("x-amz-lex:audio:start-timeout-ms:*:*", "6000");
    }
  }

  @Test
  void countsNoMissForWhoeverWantsTime() {
    TestCall call = TestCall.from(FLOWERS).isSilent().isSilent().says("wait a moment");

    assertThat(call.last().state().tally().misses()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "what does it cost, I charge nothing",
    "is it available, a phone company can tell you",
    "text it to me, I can't send texts",
    "call me back, I can't call you back",
    "en español, I only speak English",
    "you are stupid, I'm sorry this isn't going well",
    "this is an emergency, dial 9 1 1",
    "thank you, ''",
    "what did I keep, haven't kept",
    "let me talk to an agent, nobody here but me"
  })
  void answersBesideTheQuestionWhichStaysOpen(String said, String words) {
    TestCall.from(FLOWERS).says(said).hears(words, "What would you like next").isAtTheMenu();
    TestCall.from(FLOWERS)
        .says("another number")
        .says("206")
        .says(said)
        .hears(words, "What comes next?")
        .isAsked(Question.Digits.after("206"))
        .says("555 0146")
        .isAsked(new Question.Confirm("2065550146"));
    TestCall.from(FLOWERS)
        .says("spell it")
        .says(said)
        .hears(words)
        .isAsked(new Question.Which(Deed.SPELL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"what does it cost", "en español", "text it to me", "I need an ambulance"})
  void answersBesideAYesOrNo(String said) {
    TestCall.from(FLOWERS)
        .says("206 555 0146")
        .says(said)
        .hears("I heard 2 0 6, 5 5 5, 0 1 4 6. Is that right?")
        .hearsNot("press 1")
        .isAsked(new Question.Confirm("2065550146"))
        .presses("1")
        .hears("In 0 1 4 6 I found");
    TestCall.from(FLOWERS)
        .says("delete my data")
        .says(said)
        .hears("Shall I forget your number")
        .hearsNot("press 1")
        .isAsked(new Question.Sure(Doubtful.FORGET, 0));
  }

  @Test
  void tellsWhatDialsAWordAndStoresNothing() {
    TestCall call =
        TestCall.from(FLOWERS)
            .says("what number spells pizza")
            .hears("P, I, Z, Z, A is", "7 4, 9 9 2", "What would you like next")
            .isAtTheMenu();

    assertThat(call.effects).isEmpty();
  }

  @Test
  void asksAboutAGoodbyeInDoubt() {
    TestCall.from(FLOWERS)
        .says("that's it")
        .isAsked(new Question.Sure(Doubtful.GOODBYE, 0))
        .presses("9")
        .ends(Outcome.GOODBYE);
    TestCall.from(FLOWERS).says("that's it").says("goodbye").ends(Outcome.GOODBYE);
    TestCall.from(FLOWERS).says("that's it").presses("2").isAtTheMenu();
    TestCall.from(FLOWERS).says("that's it").says("more options").hears("three more");
  }

  @Test
  void asksAboutAnAgentInDoubt() {
    TestCall call = TestCall.from(FLOWERS, false, null, true).says(intent("Agent", 0.3), "agent");

    call.hears("Would you like to talk to a person?")
        .isAsked(new Question.Sure(Doubtful.AGENT, 0))
        .says("no")
        .isAtTheMenu()
        .says(intent("Agent", 0.3), "agent")
        .presses("1")
        .ends(Outcome.AGENT);
  }

  @Test
  void missesAYesAndANoThatNobodyAskedFor() {
    for (String said : new String[] {"no", "nope"}) {
      TestCall.from(FLOWERS).says(said).hears("didn't catch").isAtTheMenu();
    }
    TestCall.from(FLOWERS).says("spell it").says("no").isAtTheMenu();
    TestCall.from(FLOWERS).says("another number").says("no").hears("say it again");
  }

  @Test
  void takesOneThatWasNotOfferedForAMiss() {
    TestCall.from(FLOWERS)
        .says("number seven")
        .hears("I only gave you three.")
        .counts(Decision.Happened.NOT_UNDERSTOOD)
        .isAtTheMenu();
    TestCall.from(NOTHING_IN_IT).says("number two").counts(Decision.Happened.NOT_UNDERSTOOD);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> attributes(Decision decision) {
    var turn = new LexTurn("", "Wait", null, new CallerTurn.Silent(), Map.of(), true);
    var session = (Map<String, Object>) LexAnswer.to(turn, decision, "x").get("sessionState");
    return (Map<String, String>) session.get("sessionAttributes");
  }
}
