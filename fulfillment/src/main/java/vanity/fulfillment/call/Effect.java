package vanity.fulfillment.call;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityNumber;

/** What a decision asks to be recorded; callers are given in E.164. */
public sealed interface Effect {

  /** Another number was converted. */
  record RecordConversion(String caller, PhoneNumber target, List<VanityNumber> best)
      implements Effect {}

  /**
   * A number is kept, or none any longer.
   *
   * @param display of the number, or null for none
   * @param ifLost said instead, when neither the store nor the queue took it
   */
  record RecordFavourite(String caller, @Nullable String display, Reply ifLost) implements Effect {}

  /**
   * All that is stored of a caller is erased.
   *
   * @param ifLost said instead, when the store could not do it
   */
  record ForgetCaller(String caller, Reply ifLost) implements Effect {}
}
