package vanity.simulator.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import org.junit.jupiter.api.Test;

class CallingCodesTest {

  @Test
  void areThoseOfLibphonenumber() {
    PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    assertThat(numbers.getSupportedRegions())
        .allSatisfy(region ->
            assertThat(CallingCodes.of(region))
                .contains("" + numbers.getCountryCodeForRegion(region)));
    assertThat(CallingCodes.of("XX")).isEmpty();
  }
}
