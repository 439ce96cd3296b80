package vanity.fulfillment.speaking;

/**
 * What the phrases need to know of an offer.
 *
 * @param count how many numbers it holds
 * @param stretches how many of them are a stretch; they are its last
 * @param more whether others may be offered next
 */
public record Offered(int count, int stretches, boolean more) {}
