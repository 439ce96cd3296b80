package vanity.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vanity.engine.ParsedNumber.Invalid;
import vanity.engine.ParsedNumber.Unsupported;
import vanity.engine.ParsedNumber.Valid;
import vanity.engine.ParsedNumber.Withheld;

/** Numbers as people and networks write them. */
class WrittenNumberTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2065550142x5",
        "2065550142 ext. 5",
        "206-555-O142",
        "2O6-555-0142",
        "\u202a+1 206\u2011555\u20110142\u202c",
        "206\u200b5550142",
        "\uff12\uff10\uff16-555-0142",
        "\uff0b12065550142",
        "\u0662\u0660\u06665550142",
        "+001 206 555 0142",
        "001 206 555 0142",
        " 12065550142",
        "tel:+12065550142;ext=3"
      })
  void areTakenForWhatTheyLookLike(String written) {
    assertThat(PhoneNumber.parse(written)).isEqualTo(new Valid(new PhoneNumber("2065550142")));
  }

  @ParameterizedTest
  @CsvSource({"1-800-FLOWERS x123", "'1-800-FLOWERS, ext. 5'", "(800) FLOWERS #12"})
  void anExtensionMayFollowLetters(String written) {
    assertThat(PhoneNumber.parse(written)).isEqualTo(new Valid(new PhoneNumber("8003569377")));
  }

  @Test
  void anXAfterLettersIsALetter() {
    assertThat(WrittenNumber.of("1-800-FLOWERX").letters()).isEqualTo("800flowerx");
  }

  @Test
  void aWordMayGoOnBehindTheNumber() {
    WrittenNumber progressive = WrittenNumber.of("1-800-PROGRESSIVE");

    assertThat(progressive.parsed()).isEqualTo(new Valid(new PhoneNumber("8007764737")));
    assertThat(progressive.goesOn()).isTrue();
    assertThat(progressive.letters()).isEqualTo("800progres");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-800-356-93770", "1-800-FLOWERS-9", "20655501420", "206-555-014"})
  void otherwiseTenDigitsAreTen(String written) {
    assertThat(PhoneNumber.parse(written)).isInstanceOf(Invalid.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"+0044 20 7183 8750", "00442071838750", " 442071838750"})
  void aPlusMayBeLostOrWrittenAsItIsDialled(String written) {
    assertThat(PhoneNumber.parse(written)).isEqualTo(new Unsupported("+442071838750"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+00", "+0123456789", "+000"})
  void noCountryBeginsWithZero(String written) {
    assertThat(PhoneNumber.parse(written)).isEqualTo(new Withheld());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"No Caller ID", "NOCALLERID", "Restricted", "1-800-FLOWERS", "sip:+1206FLOWERS@x"})
  void aNetworkSendsNoLettersToDial(String sent) {
    assertThat(PhoneNumber.fromNetwork(sent)).isEqualTo(new Withheld());
  }

  @Test
  void aNetworkSendsNumbers() {
    var number = new Valid(new PhoneNumber("2065550142"));

    assertThat(PhoneNumber.fromNetwork("+12065550142")).isEqualTo(number);
    assertThat(PhoneNumber.fromNetwork("sip:+12065550142@host")).isEqualTo(number);
    assertThat(PhoneNumber.fromNetwork(null)).isEqualTo(new Withheld());
  }
}
