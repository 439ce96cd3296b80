package vanity.simulator.script;

/** A script that cannot be read; the message names the line and what to write instead. */
public final class ScriptProblem extends RuntimeException {
  ScriptProblem(String script, int line, String message) {
    super("%s line %d: %s".formatted(script, line, message));
  }
}
