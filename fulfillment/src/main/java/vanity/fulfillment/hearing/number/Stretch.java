package vanity.fulfillment.hearing.number;

import org.jspecify.annotations.Nullable;

/**
 * Digits said in one go.
 *
 * @param place where in the number they are said to belong, or null
 */
record Stretch(@Nullable Cue place, String digits) {}
