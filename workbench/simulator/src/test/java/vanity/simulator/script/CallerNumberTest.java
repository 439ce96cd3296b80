package vanity.simulator.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          +18003569377     | +18003569377
          1-800-356-9377   | +18003569377
          (800) 356 9377   | +18003569377
          800.356.9377     | +18003569377
          +44 20 7946 0000 | +442079460000
          withheld         | withheld
          Withheld         |
          8003569          |
          28003569377      |
          +12              |
          +1234567890123456 |
          800-FLOWERS      |
          """)
  void isWhatTheNetworkDeliversOrNothing(String written, String delivered) {
    assertThat(CallerNumber.parse(written)).isEqualTo(Optional.ofNullable(delivered));
  }
}
