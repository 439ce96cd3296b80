package vanity.fulfillment.hearing;

import java.util.Optional;
import vanity.fulfillment.hearing.Meaning.Plain;
import vanity.fulfillment.hearing.number.NumberSoFar;
import vanity.fulfillment.hearing.number.SpokenDigits;

/** What digits mean that the caller gives. */
final class GivenDigits {
  private GivenDigits() {}

  /** Nothing where no digit was said; unclear where they contradict each other or those before. */
  static Optional<Meaning> meaning(SpokenDigits spoken) {
    return spoken
        .number()
        .map(number ->
            switch (number) {
              case NumberSoFar.Complete(String digits) -> new Meaning.Whole(digits);
              case NumberSoFar.Begun(String digits) -> new Meaning.Part(digits);
              case NumberSoFar.Ended(String digits) -> new Meaning.Ending(digits);
              case NumberSoFar.None.FOREIGN -> Plain.FOREIGN;
              case NumberSoFar.None.EMERGENCY -> Plain.EMERGENCY;
              case NumberSoFar.None.CONTRADICTION -> Plain.UNCLEAR;
            });
  }
}
