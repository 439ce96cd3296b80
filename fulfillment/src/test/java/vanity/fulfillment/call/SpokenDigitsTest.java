package vanity.fulfillment.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vanity.engine.PhoneNumber;

class SpokenDigitsTest {

  @ParameterizedTest(name = "\"{0}\" is {1}")
  @CsvFileSource(
      resources = "spoken-digits.txt",
      delimiter = '|',
      emptyValue = "",
      nullValues = "null")
  void hearsTheDigits(String said, String digits) {
    SpokenDigits heard = SpokenDigits.in(said == null ? "" : said);

    assertThat(taken(heard)).isEqualTo(digits == null ? "" : digits.replace(" ", ""));
  }

  @Test
  void knowsThatACorrectionTakesBackWhatWasSaidBefore() {
    SpokenDigits heard = SpokenDigits.in("no, 0143");

    assertThat(heard.corrects()).isTrue();
    assertThat(heard.digits()).isEqualTo("0143");
  }

  @Test
  void countsTheWordsThatHaveNoPlaceInANumber() {
    assertThat(SpokenDigits.in("um, it's two oh six").strangers()).isZero();
    assertThat(SpokenDigits.in("give two dogs a bone").strangers()).isEqualTo(3);
  }

  @Test
  void staysQuickOnAnEndlessAmbiguity() {
    SpokenDigits heard = SpokenDigits.in("fifty to for oh ".repeat(500));

    assertThat(heard.readings()).hasSizeLessThanOrEqualTo(256);
  }

  /** The whole number among the readings, or else the likeliest reading. */
  private static String taken(SpokenDigits heard) {
    String first = heard.digits();
    return NumberTaking.whole(heard.readings())
        .map(PhoneNumber::digits)
        .map(ten -> first.length() == 11 && first.startsWith("1") ? "1" + ten : ten)
        .orElse(first);
  }
}
