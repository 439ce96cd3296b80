package vanity.fulfillment.call;

import vanity.engine.PhoneNumber;

/** Who is calling, as far as the line tells. */
public sealed interface Ringing {

  record Known(PhoneNumber number, Opening opening) implements Ringing {}

  /**
   * From outside the North American plan.
   *
   * @param number in E.164
   */
  record Abroad(String number, Opening opening) implements Ringing {}

  /** The number is withheld. */
  record Hidden() implements Ringing {}

  /** The line gave something that is no phone number. */
  record Unreadable() implements Ringing {}
}
