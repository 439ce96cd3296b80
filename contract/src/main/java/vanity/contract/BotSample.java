package vanity.contract;

import java.util.List;

/**
 * Something that may be said to the bot, and the intent that its definition gives for it.
 *
 * @param utterance keys or words, as a caller gives them
 */
public record BotSample(String intent, String utterance) {
  private static final String BETWEEN = ": ";

  /** Each on a line of its own, as a deployment hands them over. */
  public static String text(List<BotSample> samples) {
    return String.join("\n", samples.stream().map(BotSample::line).toList());
  }

  private String line() {
    return intent + BETWEEN + utterance;
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws IllegalArgumentException where a line is anything else
   */
  public static List<BotSample> read(String text) {
    return text.lines().map(BotSample::of).toList();
  }

  private static BotSample of(String line) {
    String[] parts = line.split(BETWEEN, 2);
    if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()) {
      throw new IllegalArgumentException("'" + line + "' is not INTENT: UTTERANCE");
    }
    return new BotSample(parts[0], parts[1]);
  }
}
