package vanity.simulator.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vanity.simulator.FailedExpectation;
import vanity.simulator.script.CallScript;
import vanity.simulator.script.ScriptReader;

/** Scripts named on the command line. */
final class Scripts {
  private static final String STANDARD_INPUT = "-";

  private Scripts() {}

  /** Reads a script file, or standard input for {@code -}. */
  static CallScript read(String file) throws IOException {
    if (file.equals(STANDARD_INPUT)) {
      var text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
      return ScriptReader.read("standard input", text);
    }
    try {
      return ScriptReader.read(file, Files.readString(Path.of(file)));
    } catch (CharacterCodingException e) {
      throw new WrongUsage(file + " is not a text file; a script has one step a line");
    }
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
