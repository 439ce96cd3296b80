package vanity.engine.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vanity.engine.PhoneNumber;

/** Why a number holds fewer words than were asked for, in one sentence. */
class ShortfallTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5552224050 | 0 | 5 | No word fits this number: 2 of its last seven digits are 0 or 1, which have no letters.
          5552224052 | 0 | 5 | No word fits this number: 1 of its last seven digits is 0 or 1, which have no letters.
          5550101010 | 0 | 1 | No word fits this number: 7 of its last seven digits are 0 or 1, which have no letters.
          5552224555 | 0 | 5 | No word fits this number: its digits spell few English words.
          5552224555 | 1 | 5 | Only 1 of 5 found: its digits spell few English words.
          2015552155 | 4 | 5 | Only 4 of 5 found: 1 of its last seven digits is 0 or 1, which have no letters.
          """)
  void saysWhatTheDigitsLack(String number, int found, int top, String reason) {
    assertThat(Shortfall.reason(new PhoneNumber(number), found, top)).isEqualTo(reason);
  }
}
