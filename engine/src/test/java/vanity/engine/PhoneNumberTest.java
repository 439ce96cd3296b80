package vanity.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "+18003569377",
        "18003569377",
        "8003569377",
        "1-800-356-9377",
        "(800) 356-9377",
        "1-800-FLOWERS",
        "tel:+1-800-356-9377;ext=5",
        "+1 800 356 9377 x123",
        "sip:+18003569377@example.com"
      })
  void readsWhatPeopleWrite(String written) {
    assertThat(PhoneNumber.parse(written))
        .isEqualTo(new ParsedNumber.Valid(new PhoneNumber("8003569377")));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "+",
        "anonymous",
        "Restricted",
        "266696687",
        "+7378742833",
        "86282452253",
        "sip:anonymous@x",
        "sip:2065550142@192.0.2.1"
      })
  void knowsAHiddenCaller(String written) {
    assertThat(PhoneNumber.parse(written)).isEqualTo(new ParsedNumber.Withheld());
  }

  @Test
  void takesTenDigitsForANumberWhateverTheySpell() {
    assertThat(PhoneNumber.parse("7378742833")).isInstanceOf(ParsedNumber.Valid.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"+442079460000", "+52 55 1234 5678"})
  void doesNotSupportOtherCountries(String written) {
    assertThat(PhoneNumber.parse(written))
        .isEqualTo(new ParsedNumber.Unsupported(written.replace(" ", "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "123",
        "+1800356937",
        "0113569377",
        "8001569377",
        "9113569377",
        "8003119377",
        "80035693777",
        "8003569377é"
      })
  void refusesWhatIsNoNumber(String written) {
    assertThat(PhoneNumber.parse(written)).isInstanceOf(ParsedNumber.Invalid.class);
  }

  @Test
  void readsNumbersAsLibphonenumberDoes() throws NumberParseException {
    PhoneNumberUtil oracle = PhoneNumberUtil.getInstance();
    for (PhoneNumber number : Samples.numbers(9, 2_000).toList()) {
      String written =
          oracle.format(
              oracle.parse(number.e164(), "US"), PhoneNumberUtil.PhoneNumberFormat.NATIONAL);
      assertThat(PhoneNumber.parse(written)).isEqualTo(new ParsedNumber.Valid(number));
    }
  }

  @Test
  void dialsLettersAsLibphonenumberDoes() {
    for (char letter = 'a'; letter <= 'z'; letter++) {
      assertThat("" + Keypad.digit(letter))
          .isEqualTo(PhoneNumberUtil.convertAlphaCharactersInNumber("" + letter));
      assertThat(Keypad.letters(Keypad.digit(letter)).charAt(Keypad.place(letter)))
          .isEqualTo(letter);
    }
  }
}
