package vanity.bot;

import org.jspecify.annotations.Nullable;

/** A phrase that speech recognition is told to expect. */
public record VocabularyItem(String where, String phrase, int weight, @Nullable String displayAs) {}
