package vanity.fulfillment.call;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.fulfillment.call.TestCall.FINDER;

import java.util.Random;
import org.junit.jupiter.api.Test;
import vanity.engine.ParsedNumber;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityNumber;
import vanity.fulfillment.call.state.PrintedNumber;
import vanity.fulfillment.call.state.SearchedNumber;

/** A state that is read strictly must hold whatever the engine gives. */
class GivenNumbersTest {
  private static final int NUMBERS = 1_000;
  private final PrintedNumber printed = new PrintedNumber(FINDER);

  @Test
  void whatTheEngineGivesIsReadBackAsItIsPrinted() {
    var random = new Random(4);
    for (int i = 0; i < NUMBERS; i++) {
      String digits = "%010d".formatted(2_000_000_000L + random.nextLong(8_000_000_000L));
      if (PhoneNumber.parse(digits) instanceof ParsedNumber.Valid(PhoneNumber number)) {
        for (VanityNumber given : SearchedNumber.in(number, FINDER).best()) {
          assertThat(printed.read(given.display()))
              .get()
              .satisfies(read -> assertThat(read.pieces()).isEqualTo(given.pieces()));
        }
      }
    }
  }
}
