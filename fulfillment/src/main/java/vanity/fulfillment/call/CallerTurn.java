package vanity.fulfillment.call;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One turn of the caller, as the bot understood it.
 *
 * @param command the intent that the bot chose
 * @param keyed typed on the keypad, not spoken
 * @param heard what was said or typed, best transcript first; empty for silence
 * @param slots what the bot took out of it
 * @param keysNext the bot hears nothing but keys if the same is asked once more
 */
public record CallerTurn(
    Command command, boolean keyed, List<String> heard, Slots slots, boolean keysNext) {
  public CallerTurn {
    heard = heard.stream().filter(words -> !words.isBlank()).toList();
  }

  /** Values of the bot's slots; null where none was filled. */
  public record Slots(
      @Nullable String phoneNumber, @Nullable String choice, @Nullable String correct) {
    public static final Slots NONE = new Slots(null, null, null);
  }

  /** Keys that reached the call without a bot. */
  static CallerTurn ofKeys(String keys) {
    return new CallerTurn(Command.NONE, true, List.of(keys), Slots.NONE, true);
  }

  boolean silent() {
    return heard.isEmpty();
  }

  /** The best transcript; empty for silence. */
  String words() {
    return heard.isEmpty() ? "" : heard.getFirst();
  }
}
