package vanity.cli.call;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vanity.simulator.line.CallerInput;
import vanity.simulator.line.Line;
import vanity.simulator.line.Listening;

/**
 * A caller who types: keys, words, or an empty line for silence; a question mark asks what can be
 * said, and the end of input hangs up.
 */
final class TerminalLine implements Line {
  private static final Pattern KEYS = Pattern.compile("[0-9*#]+");

  private final TypedLines lines;
  private final Function<Listening, String> sayable;
  private final Supplier<Optional<String>> hint;

  /**
   * @param sayable what can be said at a point, in whole lines
   * @param hint about the turn before
   */
  TerminalLine(
      TypedLines lines, Function<Listening, String> sayable, Supplier<Optional<String>> hint) {
    this.lines = lines;
    this.sayable = sayable;
    this.hint = hint;
  }

  @Override
  public CallerInput listen(Listening at) {
    hint.get().ifPresent(System.err::println);
    String typed = typed(at);
    while (typed != null && typed.strip().equals("?")) {
      System.err.print(sayable.apply(at));
      typed = typed(at);
    }
    return typed == null ? new CallerInput.HungUp() : input(typed.strip(), at);
  }

  private static CallerInput input(String words, Listening at) {
    if (words.isEmpty()) {
      return new CallerInput.Silence();
    }
    if (KEYS.matcher(words).matches()) {
      return new CallerInput.Keys(words);
    }
    if (at.by() == Listening.By.KEYS) {
      System.err.println("(only keys are heard here: that was silence to the line)");
    }
    return new CallerInput.Speech(words);
  }

  private @Nullable String typed(Listening at) {
    try {
      return lines.next(at.by() == Listening.By.KEYS ? "keys> " : "> ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
