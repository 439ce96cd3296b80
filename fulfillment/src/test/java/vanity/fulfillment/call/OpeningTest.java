package vanity.fulfillment.call;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.fulfillment.call.TestCall.FLOWERS;
import static vanity.fulfillment.call.TestCall.phone;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vanity.contract.OpeningStatus;
import vanity.engine.Grade;
import vanity.engine.Reason;
import vanity.engine.VanityNumber;
import vanity.fulfillment.call.state.Display;
import vanity.fulfillment.call.state.SearchedNumber;
import vanity.fulfillment.caller.CallerHistory;

class OpeningTest {
  private static final Reason REASON = new Reason(1, 1, Reason.Place.END, Set.of());

  @Test
  void offersTheBestThreeAndTheMenu() {
    TestCall call = TestCall.from(FLOWERS);

    assertThat(call.status).isEqualTo(OpeningStatus.OFFER);
    call.hears(
            "the best three",
            "Number one. 1, 8 0 0, flowers. Number two.",
            "Number three.",
            "more options",
            "Say or press 1, 2 or 3.")
        .isAtTheMenu()
        .counts(Decision.Happened.OFFERED);
  }

  @Test
  void wordsTheOfferForOne() {
    TestCall call = from(TestCall.FINDER.best(phone("+15005550100"), 1), "+15005550100");

    assertThat(call.status).isEqualTo(OpeningStatus.OFFER);
    call.hears("I found one", "1, 5 5 5, flowers. Like it?").hearsNot("Number one. ");
  }

  @Test
  void welcomesACallerBackWithTheKeptNumber() {
    TestCall.from(FLOWERS, true, "1-800-FLOWERS", false)
        .hears("Welcome back. Last time you kept 1, 8 0 0, flowers. Say the others")
        .hearsNot("Number one")
        .says("spell it")
        .hears("F, L, O, W, E, R, S")
        .says("the others")
        .hears("three more", "elm");
  }

  @Test
  void welcomesACallerBackWhoKeptNothing() {
    TestCall.from(FLOWERS, true, null, false).hears("Welcome back. Here are");
  }

  @Test
  void overlooksAFavouriteThatIsNoVanityNumber() {
    TestCall.from(FLOWERS, true, "<b>&", false).hears("Welcome back.").hearsNot("Last time");
  }

  @Test
  void saysWhyThereIsNothing() {
    TestCall call = TestCall.from("+12015551000");

    assertThat(call.status).isEqualTo(OpeningStatus.NOTHING);
    call.hears("Your number ends in 1 0 0 0. Zero and one have no letters", "Say another number")
        .isAtTheMenu();
  }

  @Test
  void asksAHiddenCallerForANumber() {
    TestCall call = TestCall.from(new Arrival.Hidden(), false);

    assertThat(call.status).isEqualTo(OpeningStatus.WITHHELD);
    call.hears("hidden", "ten digits").isAskedForANumber();
  }

  @Test
  void asksForANumberWhenTheLineGivesGarbage() {
    TestCall call = TestCall.from(new Arrival.Unreadable(), false);

    assertThat(call.status).isEqualTo(OpeningStatus.WITHHELD);
    call.hears("can't read").isAskedForANumber();
  }

  @Test
  void isKindToACallerFromAbroad() {
    var history = new CallerHistory(false, List.of(), null, false);
    TestCall call = TestCall.from(new Arrival.Abroad("+442079460958", history), false);

    assertThat(call.status).isEqualTo(OpeningStatus.UNSUPPORTED);
    call.hears("North America").isAskedForANumber();
  }

  @Test
  void apologisesToACallerWhoCallsTooOften() {
    var history = new CallerHistory(true, List.of(), null, true);

    TestCall known = TestCall.from(new Arrival.Known(found(FLOWERS), history), false);
    TestCall abroad = TestCall.from(new Arrival.Abroad("+442079460958", history), false);

    assertThat(List.of(known.status, abroad.status)).containsOnly(OpeningStatus.BUSY);
    known.hears("sorry", "Goodbye").ends(Next.Outcome.GOODBYE);
  }

  @Test
  void saysWhatWasStoredFirstBeforeWhatTheEngineFindsToday() {
    VanityNumber stored = weaker("1-800-35-OWES-7");
    var history = new CallerHistory(true, List.of(stored), null, false);

    TestCall.from(new Arrival.Known(found(FLOWERS), history), false)
        .hears("Number one. 1, 8 0 0, 3 5, owes, 7.", "Number two. 1, 8 0 0, flowers.");
  }

  @Test
  void offersAWeakOneOnlyWhenThereIsNothingBetterAndThenOne() {
    var number = phone("+16484599008");
    var weak =
        new VanityNumber(
            number, Display.pieces("1-6-HUG-59-9008").orElseThrow(), 1, Grade.WEAK, REASON);
    var history = new CallerHistory(true, List.of(weak, weak), null, false);

    TestCall.from(new Arrival.Known(found("+16484599008"), history), false)
        .hears("no really good word", "The closest is this.")
        .hearsNot("Number one. ");
    var mixed = new CallerHistory(true, List.of(weak), null, false);
    TestCall.from(new Arrival.Known(found(FLOWERS), mixed), false).hearsNot("closest");
  }

  private static TestCall from(List<VanityNumber> none, String number) {
    var only =
        new VanityNumber(
            phone("+15553569377"),
            Display.pieces("1-555-FLOWERS").orElseThrow(),
            80,
            Grade.SPEAK,
            REASON);
    assertThat(none).as("what the engine finds in " + number).isEmpty();
    return TestCall.from(
        new Arrival.Known(found(number), new CallerHistory(false, List.of(only), null, false)),
        false);
  }

  private static SearchedNumber found(String number) {
    return SearchedNumber.in(phone(number), TestCall.FINDER);
  }

  private static VanityNumber weaker(String display) {
    return TestCall.FINDER.rate(phone(FLOWERS), Display.pieces(display).orElseThrow());
  }
}
