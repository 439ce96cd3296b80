package vanity.fulfillment.caller;

import java.time.Instant;

/**
 * What a conversation asks of the caller log. A store that is down is never the caller's trouble.
 */
public interface CallerRecords {

  /**
   * Records the call and tells what is known of the caller; a repeated contact id changes nothing.
   */
  CallerHistory open(CallStart call);

  Outcome convert(Conversion conversion);

  Outcome keep(Favourite favourite);

  /**
   * Erases all that is known of a caller, as an operator would; never queued.
   *
   * @param caller in E.164
   */
  Outcome forget(String caller, Instant at);

  /** What became of a record. */
  enum Outcome {
    STORED,
    /** The store did not answer; the record waits in the queue of late writes. */
    QUEUED,
    /** Neither the store nor the queue answered. */
    LOST
  }
}
