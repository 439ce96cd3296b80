package vanity.fulfillment.hearing;

/**
 * What a turn of the caller means.
 *
 * @param certain the words say it themselves; not so where a likely mishearing, a second transcript
 *     or the bot's intent had to help
 */
public record Understood(Meaning meaning, boolean certain) {}
