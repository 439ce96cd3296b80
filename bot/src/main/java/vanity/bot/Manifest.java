package vanity.bot;

import org.jspecify.annotations.Nullable;

/** What {@code Manifest.json} says of an export; a null is a key that is absent or misspelt. */
public record Manifest(
    String where,
    @Nullable String schemaVersion,
    @Nullable String fileFormat,
    @Nullable String resourceType) {}
