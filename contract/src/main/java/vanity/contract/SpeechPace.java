package vanity.contract;

import java.time.Duration;
import java.util.regex.Pattern;

/**
 * How long a voice takes to say something: 150 words a minute, a spelled letter or digit being a
 * word. Breaks come on top.
 */
public final class SpeechPace {
  private static final Duration WORD = Duration.ofMillis(400);
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}']+");

  private SpeechPace() {}

  /** How long it takes to say what is heard as this text. */
  public static Duration of(String heard) {
    return WORD.multipliedBy(WORDS.matcher(heard).results().count());
  }
}
