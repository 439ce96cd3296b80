package vanity.fulfillment.call;

import vanity.fulfillment.speaking.Speech;

/**
 * What the caller hears, and what the call waits for then.
 *
 * @param interruptible by voice; keys always interrupt
 */
public record Reply(Speech speech, Next next, boolean interruptible) {
  Reply(Speech speech, Next next) {
    this(speech, next, true);
  }
}
