package vanity.bot;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The manifest must be spelled as real exports spell it, not as the format's page does. */
final class ManifestCheck {
  private static final Set<String> TYPES = Set.of("BOT", "BOT_LOCALE", "CUSTOM_VOCABULARY");

  private ManifestCheck() {}

  static void check(@Nullable Manifest manifest, Findings findings) {
    if (manifest == null) {
      findings.error(
          "Manifest.json",
          "manifest",
          "the file is missing; an import needs it beside the bot's folder");
      return;
    }
    if (!manifest.where().equals("Manifest.json")) {
      findings.error(
          manifest.where(), "manifest", "the file must be called Manifest.json, with a capital M");
    }
    value(manifest, "schemaVersion", manifest.schemaVersion(), Set.of("1"), findings);
    value(manifest, "fileFormat", manifest.fileFormat(), Set.of("LexJson"), findings);
    value(manifest, "resourceType", manifest.resourceType(), TYPES, findings);
  }

  private static void value(
      Manifest manifest,
      String key,
      @Nullable String value,
      Set<String> allowed,
      Findings findings) {
    if (value == null || !allowed.contains(value)) {
      findings.error(
          manifest.where(),
          "manifest",
          "metaData.%s is %s; use %s"
              .formatted(key, value, String.join(" or ", allowed.stream().sorted().toList())));
    }
  }
}
