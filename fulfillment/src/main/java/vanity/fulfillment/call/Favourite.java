package vanity.fulfillment.call;

import java.time.Instant;

/**
 * A caller keeps a vanity number.
 *
 * @param caller in E.164
 * @param display of the number kept, for example {@code 1-800-FLOWERS}
 */
public record Favourite(String contactId, String caller, String display, Instant at) {}
