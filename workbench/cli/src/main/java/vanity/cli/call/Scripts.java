package vanity.cli.call;

import java.io.IOException;
import java.nio.file.Path;
import vanity.simulator.FailedExpectation;
import vanity.simulator.file.TextFile;
import vanity.simulator.script.CallScript;
import vanity.simulator.script.ScriptReader;

/** Scripts named on the command line. */
final class Scripts {
  private static final String STANDARD_INPUT = "-";

  private Scripts() {}

  /** Reads a script file, or standard input for {@code -}. */
  static CallScript read(String file) throws IOException {
    Source source = source(file);
    return ScriptReader.read(source.name(), source.text());
  }

  /** A script as it is written, with the name under which its problems are told. */
  record Source(String name, String text) {}

  static Source source(String file) throws IOException {
    if (file.equals(STANDARD_INPUT)) {
      String name = "standard input";
      return new Source(name, TextFile.text(name, System.in.readAllBytes()));
    }
    return new Source(file, TextFile.read(Path.of(file)));
  }

  /** One line for people about an expectation that did not hold. */
  static String failure(CallScript script, FailedExpectation failed) {
    return "%s line %d: expected '%s', but heard: %s"
        .formatted(script.name(), failed.line(), failed.expected(), heard(failed));
  }

  private static String heard(FailedExpectation failed) {
    return failed.heard().isEmpty() ? "nothing" : "'" + failed.heard() + "'";
  }
}
