package vanity.fulfillment.call;

import org.jspecify.annotations.Nullable;

/**
 * One request of the flow's keypad menu.
 *
 * @param choice the key pressed when asked which one, or null
 * @param number the digits keyed when asked for a number, or null
 */
public record KeypadTurn(Command command, @Nullable String choice, @Nullable String number) {}
