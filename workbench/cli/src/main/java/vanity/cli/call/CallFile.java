package vanity.cli.call;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vanity.cli.usage.FileTrouble;
import vanity.simulator.line.CallerInput;
import vanity.simulator.line.Line;

/** Writes what a caller types as a call script, step by step, so that it can be played again. */
final class CallFile {
  @Option(
      names = "--record",
      paramLabel = "FILE",
      description = "write what you type as a .call file, to play it again")
  private @Nullable Path file;

  /** The same line, which is written down where that is asked for. */
  Line recording(String caller, Line typed) throws IOException {
    if (file == null) {
      return typed;
    }
    Path script = file;
    begin(script, "from " + caller);
    return at -> {
      CallerInput input = typed.listen(at);
      append(script, step(input));
      return input;
    };
  }

  private static void begin(Path script, String step) throws IOException {
    try {
      Files.writeString(script, step + "\n");
    } catch (IOException e) {
      throw FileTrouble.with(script, e);
    }
  }

  private static String step(CallerInput input) {
    return switch (input) {
      case CallerInput.Speech(var text) -> "say " + text;
      case CallerInput.Keys(var keys) -> "press " + keys;
      case CallerInput.Silence _ -> "silence";
      case CallerInput.Noise _ -> "noise";
      case CallerInput.HungUp _ -> "hang up";
    };
  }

  private static void append(Path script, String step) {
    try {
      Files.writeString(script, step + "\n", StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(FileTrouble.with(script, e));
    }
  }
}
