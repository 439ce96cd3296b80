package vanity.engine.english;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.engine.Samples.FINDER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vanity.engine.Grade;
import vanity.engine.Samples;
import vanity.engine.english.NumberAnswer.Status;

class NumberAnswerTest {
  @Test
  void aNumberWithEnoughWordsIsFoundWithoutAReason() {
    NumberAnswer answer = to("1-800-356-9377", 5);

    assertThat(answer.input()).isEqualTo("1-800-356-9377");
    assertThat(answer.number()).isEqualTo("+18003569377");
    assertThat(answer.status()).isEqualTo(Status.FOUND);
    assertThat(answer.reason()).isNull();
    assertThat(answer.vanity()).isEqualTo(FINDER.best(Samples.number("+18003569377"), 5));
    assertThat(answer.isFine()).isTrue();
  }

  @Test
  void aReasonComesWheneverFewerCameThanWereAskedFor() {
    Samples.numbers(70, 2_000)
        .forEach(number -> {
          NumberAnswer answer = to(number.e164(), 5);

          assertThat(answer.reason() == null).isEqualTo(answer.vanity().size() == 5);
        });
  }

  @Test
  void aNumberWithoutAWordHoldsNothing() {
    NumberAnswer answer = to("+12077704050", 5);

    assertThat(answer.status()).isEqualTo(Status.NOTHING);
    assertThat(answer.number()).isEqualTo("+12077704050");
    assertThat(answer.reason()).startsWith("No word fits this number: ");
    assertThat(answer.vanity()).isEmpty();
    assertThat(answer.isFine()).isTrue();
  }

  @Test
  void lookAlikesAloneAreNothingFound() {
    NumberAnswer answer = NumberAnswer.to("+12077704050", FINDER, 5, true);

    assertThat(answer.vanity()).isNotEmpty().allMatch(vanity -> vanity.grade() == Grade.TEXT);
    assertThat(answer.status()).isEqualTo(Status.NOTHING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"anonymous", "", "Restricted", "sip:anonymous@anonymous.invalid"})
  void aHiddenCallerHasNoNumber(String input) {
    NumberAnswer answer = to(input, 5);

    assertThat(answer.status())
        .isEqualTo(Status.WITHHELD)
        .extracting(Status::label)
        .isEqualTo("withheld");
    assertThat(answer.number()).isNull();
    assertThat(answer.reason()).isEqualTo("The caller's number is hidden.");
    assertThat(answer.isFine()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "+44 20 7946 0000, +442079460000",
    "tel:+44-20-7946-0000;ext=5, +442079460000",
    "+44 20 7946 0000 x12, +442079460000",
    "sip:+442079460000@192.0.2.1, +442079460000"
  })
  void anotherCountrysNumberIsNamedAsItIsDialled(String input, String number) {
    NumberAnswer answer = to(input, 5);

    assertThat(answer.status()).isEqualTo(Status.UNSUPPORTED);
    assertThat(answer.number()).isEqualTo(number);
    assertThat(answer.reason()).contains("North American plan (+1)");
    assertThat(answer.vanity()).isEmpty();
    assertThat(answer.isFine()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          911 | A North American number has ten digits, or eleven beginning with 1, not 3.
          0005550100 | The area code 000 starts with 0 or 1, which no area code does.
          5551550100 | The exchange code 155 starts with 0 or 1, which no exchange code does.
          9115550100 | The area code 911 is a service code, not part of a number.
          call me! | A North American number has ten digits, or eleven beginning with 1, written with digits, letters or separators.
          """)
  void whatIsNoNumberIsInvalidForAReason(String input, String reason) {
    NumberAnswer answer = to(input, 5);

    assertThat(answer).isEqualTo(new NumberAnswer(input, null, Status.INVALID, reason, List.of()));
    assertThat(answer.isFine()).isFalse();
  }

  private static NumberAnswer to(String input, int top) {
    return NumberAnswer.to(input, FINDER, top, false);
  }

  @ParameterizedTest
  @CsvSource({
    "1-800-GOT-JUNK, 1-800-GOT-JUNK",
    "1800gotjunk, 1-800-GOT-JUNK",
    "1-800-HOT-JUNK, 1-800-HOT-JUNK",
    "1-800-PROGRESSIVE, 1-800-PROGRES"
  })
  void theLettersThatWereWrittenComeFirst(String written, String first) {
    NumberAnswer answer = NumberAnswer.to(written, Samples.FINDER, 3, false);

    assertThat(answer.vanity().getFirst().display()).isEqualTo(first);
    assertThat(answer.vanity()).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void lettersThatOffendAreNotRepeated() {
    assertThat(NumberAnswer.to("1-800-3FUCKYO", Samples.FINDER, 5, false).vanity())
        .noneMatch(vanity -> vanity.letters().contains("FUCK"));
  }

  @Test
  void tellsThatAWordWasCut() {
    assertThat(NumberAnswer.to("1-800-PROGRESSIVE", Samples.FINDER, 3, false).reason())
        .startsWith("The word is longer than the number");
  }
}
