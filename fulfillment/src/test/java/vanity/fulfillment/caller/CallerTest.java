package vanity.fulfillment.caller;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vanity.engine.Grade;
import vanity.engine.PhoneNumber;
import vanity.engine.Piece;
import vanity.engine.Reason;
import vanity.engine.VanityNumber;

class CallerTest {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  private static final String NUMBER = "+15553569377";
  private static final VanityNumber FLOWERS = number(Grade.SPEAK, "flowers");
  private static final VanityNumber LOOK_ALIKE = number(Grade.TEXT, "flowers");

  @Test
  void isCountedOnceForEachContact() {
    Caller caller = caller().after(call("2", 60)).after(call("2", 61)).after(call("1", 62));

    assertThat(caller.calls()).isEqualTo(2);
    assertThat(caller.firstCalledAt()).isEqualTo(NOON);
    assertThat(caller.lastCalledAt()).isEqualTo(NOON.plusSeconds(60));
  }

  @Test
  void keepsTheListThatWasStoredFirst() {
    var today = new CallStart("2", NUMBER, NOON.plusSeconds(9), List.of(), "words-2");

    Caller caller = caller().after(today);

    assertThat(caller.best()).containsExactly(FLOWERS);
    assertThat(caller.lexiconVersion()).isEqualTo("words-1");
    assertThat(caller.history(today, 20).best()).containsExactly(FLOWERS);
  }

  @Test
  void keepsFiveNumbersAtMostAndNoLookAlike() {
    var best = new ArrayList<VanityNumber>(List.of(LOOK_ALIKE));
    for (int i = 0; i < 7; i++) {
      best.add(FLOWERS);
    }

    assertThat(Caller.of("id", new CallStart("1", NUMBER, NOON, best, "words-1")).best())
        .hasSize(5)
        .doesNotContain(LOOK_ALIKE);
  }

  @Test
  void isWelcomedBackOnlyInAnotherCall() {
    assertThat(caller().history(call("1", 1), 20).returning()).isFalse();
    assertThat(caller().history(call("2", 1), 20).returning()).isTrue();
  }

  @Test
  void hearsOfANumberKeptInAnEarlierCallOnly() {
    Caller caller = caller().after(keep("1", "1-555-FLOWERS", 5));

    assertThat(caller.history(call("1", 6), 20).favourite()).isNull();
    assertThat(caller.history(call("2", 6), 20).favourite()).isEqualTo("1-555-FLOWERS");
  }

  @Test
  void keepsTheNumberChosenLastWhateverTheOrder() {
    Caller caller = caller().after(keep("1", "later", 9)).after(keep("1", "earlier", 5));

    assertThat(caller.favourite()).isEqualTo(keep("1", "later", 9));
  }

  @Test
  void isOverTheLimitWhenTheHourHasSeenAsManyCalls() {
    Caller caller = caller();
    for (int n = 2; n <= 20; n++) {
      caller = caller.after(call("c" + n, n));
    }

    assertThat(caller.history(call("21", 60), 20).overLimit()).isTrue();
    assertThat(caller.history(call("c20", 60), 20).overLimit()).isFalse();
    assertThat(caller.history(call("21", 3601), 20).overLimit()).isFalse();
  }

  /** As a clock that was set back would have it. */
  @Test
  void isNotBlockedByCallsThatAreStillToCome() {
    Caller caller = caller();
    for (int n = 2; n <= 40; n++) {
      caller = caller.after(call("c" + n, Duration.ofDays(400).toSeconds() + n));
    }

    assertThat(caller.history(call("now", 60), 20).overLimit()).isFalse();
    assertThat(caller.after(call("now", 60)).calls()).isEqualTo(41);
    assertThat(caller.after(call("now", 60)).firstCalledAt()).isEqualTo(NOON);
  }

  @Test
  void countsCallsThatAreALittleLaterAlso() {
    Caller caller = caller();
    for (int n = 2; n <= 20; n++) {
      caller = caller.after(call("c" + n, 1_800 + n));
    }

    assertThat(caller.history(call("between", 60), 20).overLimit()).isTrue();
  }

  @Test
  void remembersFiftyContactsOfOneDay() {
    Caller caller = caller();
    for (int n = 0; n < 60; n++) {
      caller = caller.after(call("c" + n, 60 + n));
    }
    Caller nextDay = caller.after(call("last", Duration.ofDays(1).toSeconds() + 100));

    assertThat(caller.recentCalls().calls()).hasSize(50);
    assertThat(caller.calls()).isEqualTo(61);
    assertThat(nextDay.recentCalls().calls())
        .hasSize(20)
        .allMatch(call -> call.at().isAfter(NOON.plusSeconds(100)));
  }

  @Test
  void isKnownByALaterEventOfACallWhoseOpeningIsStillOnItsWay() {
    Caller kept = Caller.of("id", keep("1", "1-555-FLOWERS", 30));

    assertThat(kept.calls()).isEqualTo(1);
    assertThat(kept.history(call("2", 60), 20).best()).containsExactly(FLOWERS);
    assertThat(kept.merge(call("1", 0))).isEqualTo(caller().merge(keep("1", "1-555-FLOWERS", 30)));
  }

  private static Caller caller() {
    return Caller.of("id", call("1", 0));
  }

  private static CallStart call(String contactId, long second) {
    return new CallStart(contactId, NUMBER, NOON.plusSeconds(second), List.of(FLOWERS), "words-1");
  }

  private static Favourite keep(String contactId, String display, long second) {
    return new Favourite(contactId, NUMBER, display, NOON.plusSeconds(second));
  }

  private static VanityNumber number(Grade grade, String word) {
    return new VanityNumber(
        new PhoneNumber("5553569377"),
        List.of(new Piece.Digits("1"), new Piece.Digits("555"), new Piece.Word(word)),
        83,
        grade,
        new Reason(1, 7, Reason.Place.END, Set.of()));
  }
}
