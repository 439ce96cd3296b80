package vanity.fulfillment.call;

import vanity.fulfillment.speaking.Speech;

/** What the caller hears, and what the call does then. */
public record Reply(Speech speech, Next next) {}
