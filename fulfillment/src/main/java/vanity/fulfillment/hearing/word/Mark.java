package vanity.fulfillment.hearing.word;

/**
 * A phrase found among the words.
 *
 * @param sign what it is a sign of
 * @param from index of its first word
 * @param to index behind its last word
 */
public record Mark<S extends Enum<S>>(S sign, int from, int to) {}
