package vanity.fulfillment;

import java.util.function.Consumer;

/**
 * What a deployment decides about its calls.
 *
 * @param lexiconVersion recorded with the words found, which stay when the lexicon changes
 * @param journal takes one line of JSON per invocation, without numbers or words
 */
public record CallSettings(String lexiconVersion, Consumer<String> journal) {}
