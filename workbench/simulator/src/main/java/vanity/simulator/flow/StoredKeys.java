package vanity.simulator.flow;

/**
 * What a listener took of the keys that were pressed.
 *
 * @param taken the keys up to where it stopped listening
 * @param value what they mean to it
 */
record StoredKeys(String taken, String value) {}
