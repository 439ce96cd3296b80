package vanity.bot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value that an intent needs.
 *
 * @param where the file it was read from
 * @param typeName a built-in type or the name of a custom one
 * @param capture null in exports older than conversation flows
 * @param foreign features that this project does not play, by the key that configures them
 */
public record Slot(
    String where,
    String name,
    String description,
    String typeName,
    boolean required,
    @Nullable Prompt prompt,
    List<String> utterances,
    List<String> defaultValues,
    boolean obfuscated,
    @Nullable Capture capture,
    List<String> foreign) {

  public Slot {
    utterances = List.copyOf(utterances);
    defaultValues = List.copyOf(defaultValues);
    foreign = List.copyOf(foreign);
  }

  /** What follows when the value was given, or was not after all retries. */
  public record Capture(
      Outcome captured,
      Outcome failed,
      @Nullable CodeHook codeHook,
      boolean elicitationHook,
      @Nullable String elicitationLabel) {}
}
