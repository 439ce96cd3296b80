package vanity.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vanity.simulator.file.TextFile;
import vanity.simulator.script.CallScript;
import vanity.simulator.script.ScriptReader;

/**
 * Plays {@code .call} files, each on data of its own and always at the same time of the same day,
 * so that the same files give the same transcripts.
 */
public final class CallPlayer {
  private static final Instant START = Instant.parse("2026-06-01T16:00:00Z");

  private final PhoneSystem phones;
  private final Supplier<Backend> backends;

  /**
   * @param backends makes the Lambda and the data of one file; closed when the file is played
   */
  public CallPlayer(PhoneSystem phones, Supplier<Backend> backends) {
    this.phones = phones;
    this.backends = backends;
  }

  /** How the calls of one file went. */
  public record Played(CallScript script, List<ScriptRun.Outcome> outcomes) {
    public Played {
      outcomes = List.copyOf(outcomes);
    }

    /** Every expectation held, and no call ended by an error. */
    public boolean fine() {
      return outcomes.stream().allMatch(ScriptRun.Outcome::fine);
    }

    /** For reading: all calls as text, a blank line between two. */
    public String transcript() {
      var text = new StringBuilder();
      for (ScriptRun.Outcome outcome : outcomes) {
        text.append(text.isEmpty() ? "" : "\n").append(outcome.transcript().text());
      }
      return text.toString();
    }
  }

  public Played play(Path file) throws IOException {
    return play(ScriptReader.read(file.toString(), TextFile.read(file)));
  }

  public Played play(CallScript script) {
    try (PhoneSystem own = phones.with(backends.get())) {
      var run = new ScriptRun(own, Office.PLAIN, Set.of(), START, CallPlayer::contactId, _ -> {});
      return new Played(script, run.run(script, ScriptRun.DEFAULT_CALLER));
    }
  }

  /** Files as given, and every {@code .call} file in folders as given, in alphabetical order. */
  public static List<Path> files(Path fileOrFolder) throws IOException {
    if (!Files.isDirectory(fileOrFolder)) {
      return List.of(fileOrFolder);
    }
    try (Stream<Path> tree = Files.walk(fileOrFolder)) {
      return tree.filter(file -> file.toString().endsWith(".call")).sorted().toList();
    }
  }

  /** Unique, as Connect's are: calls of the same file may run at once. */
  private static String contactId() {
    return UUID.randomUUID().toString();
  }
}
