package vanity.fulfillment.caller;

import java.time.Instant;

/** Something a caller did that the caller log keeps; it happened in one contact, at one time. */
public sealed interface CallerEvent permits CallStart, Conversion, Favourite {
  String contactId();

  /** The caller's number in E.164. */
  String caller();

  /** To the millisecond, as every store keeps it. */
  Instant at();
}
