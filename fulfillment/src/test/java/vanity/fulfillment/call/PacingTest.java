package vanity.fulfillment.call;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.fulfillment.call.TestCall.FINDER;
import static vanity.fulfillment.call.TestCall.FLOWERS;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vanity.contract.SpeechPace;
import vanity.engine.ParsedNumber;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityNumber;

/** How long a caller listens, breaks included, at the pace of {@link SpeechPace}. */
class PacingTest {
  /** What the flow says first (contactflow/flow/vanity-line.json, block 'welcome'). */
  private static final Duration GREETING =
      SpeechPace.of("Welcome to Vanity Line. Let's see what your number spells.");

  private static final Duration SPELLED_WORD = Duration.ofSeconds(3);

  @Test
  void opensWithinHalfAMinute() {
    numbers(1_500)
        .forEach(number -> {
          TestCall call = TestCall.from(number.e164());

          assertWithin(30, spelled(call), GREETING.plus(length(call)), call.text());
        });
  }

  @Test
  void greetsWhoeverKeptANumberWithinAQuarterOfAMinute() {
    numbers(1_500)
        .forEach(number -> {
          List<VanityNumber> best = FINDER.best(number, 1);
          if (!best.isEmpty()) {
            TestCall call = TestCall.from(number.e164(), true, best.getFirst().display(), false);

            assertWithin(15, 0, GREETING.plus(length(call)), call.text());
          }
        });
  }

  @Test
  void speaksThreeResultsWithinTwentyTwoSeconds() {
    numbers(1_500)
        .forEach(number -> {
          TestCall call = TestCall.from(number.e164());
          if (call.last().state().offer().more()) {
            call.says("more options");
            assertWithin(22, spelled(call), length(call), call.text());
          }
        });
    numbers(1_500)
        .forEach(number -> {
          TestCall call = TestCall.from("+12015551000").presses("5").presses(number.digits());

          int limit = call.last().state().offer().count() > 0 ? 22 : 12;

          assertWithin(limit, spelled(call), length(call), call.text());
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {FLOWERS, "+12065553203", "+12015551000"})
  void helpsWithinAQuarterOfAMinute(String number) {
    TestCall call = TestCall.from(number, false, null, true).says("help");

    assertWithin(15, 0, length(call), call.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "number two",
        "keep it",
        "keep number two",
        "spell it",
        "spell number two",
        "why number one",
        "another number",
        "206 555 0142",
        "two oh six",
        "it ends in 2369",
        "+44 20 7946 0958",
        "what number spells pizza",
        "that's it",
        "forget me",
        "hold on",
        "never mind",
        "what does it cost",
        "is it available",
        "text it to me",
        "call me back",
        "espanol",
        "okay",
        "this is an emergency",
        "what did I keep",
        "don't keep it",
        "agent",
        "goodbye",
        "banana"
      })
  void answersAnythingElseWithinTwelveSeconds(String said) {
    for (TestCall call : List.of(TestCall.from(FLOWERS), TestCall.from("+12015551000"))) {
      call.says(said);

      assertWithin(12, 0, length(call), call.text());
      assertWithin(12, 0, length(call.isSilent()), call.text());
      assertWithin(12, 0, length(call.isSilent()), call.text());
      assertWithin(15, 0, length(call.isSilent()), call.text());
    }
  }

  private static void assertWithin(int seconds, long spelled, Duration length, String text) {
    assertThat(length)
        .as("%s (%s, %d spelled)", text, length, spelled)
        .isLessThanOrEqualTo(Duration.ofSeconds(seconds).plus(SPELLED_WORD.multipliedBy(spelled)));
  }

  private static Duration length(TestCall call) {
    return call.last().reply().speech().duration();
  }

  /** How many words are spelled; each is behind "That is" or behind another. */
  private static long spelled(TestCall call) {
    return Stream.of(call.text().split("That is "))
        .skip(1)
        .mapToLong(
            rest -> rest.substring(0, rest.indexOf('.')).chars().filter(c -> c == ';').count() + 1)
        .sum();
  }

  @ParameterizedTest
  @EnumSource
  void takesACallerBackWithinTwelveSeconds(TransferFailure failure) {
    for (String number : List.of(FLOWERS, "+12015551000", "+12065551636")) {
      TestCall call = TestCall.from(number, false, null, true).says("agent").comesBack(failure);

      assertWithin(12, 0, length(call), call.text());
    }
  }

  private static Stream<PhoneNumber> numbers(int count) {
    return new Random(7)
        .longs(2_010_000_000L, 9_890_000_000L)
        .mapToObj(Long::toString)
        .map(PhoneNumber::parse)
        .filter(ParsedNumber.Valid.class::isInstance)
        .map(parsed -> ((ParsedNumber.Valid) parsed).number())
        .limit(count);
  }
}
