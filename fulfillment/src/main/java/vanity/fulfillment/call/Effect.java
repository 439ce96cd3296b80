package vanity.fulfillment.call;

import java.util.List;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityNumber;

/** What a decision asks to be recorded. */
public sealed interface Effect {

  /**
   * Another number was converted.
   *
   * @param caller in E.164
   */
  record RecordConversion(String caller, PhoneNumber target, List<VanityNumber> best)
      implements Effect {}

  /**
   * A number is kept.
   *
   * @param caller in E.164
   * @param ifLost said instead, when neither the store nor the queue took it
   */
  record RecordFavourite(String caller, String display, Reply ifLost) implements Effect {}
}
