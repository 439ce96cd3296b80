package vanity.fulfillment.call;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.fulfillment.call.TestCall.FINDER;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vanity.engine.PhoneNumber;
import vanity.fulfillment.call.state.SearchedNumber;

class SearchedNumberTest {
  static Stream<PhoneNumber> numbers() {
    return new Random(11)
        .ints(200, 2_000_000, 10_000_000)
        .mapToObj(n -> new PhoneNumber("206" + n));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void oneSearchGivesWhatIsStoredAndWhatIsOffered(PhoneNumber number) {
    var found = SearchedNumber.in(number, FINDER);

    assertThat(found.stored()).isEqualTo(FINDER.best(number, 5));
    assertThat(found.offered(found.stored()))
        .hasSizeLessThanOrEqualTo(9)
        .isSubsetOf(found.best())
        .doesNotHaveDuplicates();
  }
}
