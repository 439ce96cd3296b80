package vanity.cli.call;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vanity.simulator.line.CallerInput;
import vanity.simulator.line.Line;
import vanity.simulator.line.Listening;

/** A caller who types: keys, words, or an empty line for silence; the end of input hangs up. */
final class TerminalLine implements Line {
  private static final Pattern KEYS = Pattern.compile("[0-9*#]+");

  private final BufferedReader in;
  private final Runnable prompt;

  /**
   * @param prompt is shown before each line is read
   */
  TerminalLine(BufferedReader in, Runnable prompt) {
    this.in = in;
    this.prompt = prompt;
  }

  @Override
  public CallerInput listen(Listening at) {
    prompt.run();
    String typed = typed();
    if (typed == null) {
      return new CallerInput.HungUp();
    }
    String words = typed.strip();
    if (words.isEmpty()) {
      return new CallerInput.Silence();
    }
    return KEYS.matcher(words).matches()
        ? new CallerInput.Keys(words)
        : new CallerInput.Speech(words);
  }

  private @Nullable String typed() {
    try {
      return in.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
