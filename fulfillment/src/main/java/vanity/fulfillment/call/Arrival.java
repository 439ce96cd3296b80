package vanity.fulfillment.call;

import vanity.fulfillment.call.state.SearchedNumber;
import vanity.fulfillment.caller.CallerHistory;

/** Who is calling, as far as the line tells. */
public sealed interface Arrival {

  /** From inside the North American plan. */
  record Known(SearchedNumber found, CallerHistory history) implements Arrival {}

  /**
   * From outside the North American plan.
   *
   * @param number in E.164
   */
  record Abroad(String number, CallerHistory history) implements Arrival {}

  /** The number is withheld. */
  record Hidden() implements Arrival {}

  /** The line gave something that is not a phone number. */
  record Unreadable() implements Arrival {}

  /** No number, and too many such calls in this hour. */
  record OneTooMany() implements Arrival {}

  /** Whether this caller is known to have called before. */
  default boolean returning() {
    return switch (this) {
      case Known(SearchedNumber _, CallerHistory history) -> history.returning();
      case Abroad(String _, CallerHistory history) -> history.returning();
      case Hidden _, Unreadable _, OneTooMany _ -> false;
    };
  }
}
