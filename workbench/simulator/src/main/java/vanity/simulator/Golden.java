package vanity.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vanity.simulator.file.TextFile;

/** The transcript kept beside a {@code .call} file: for reading, as only its expectations judge. */
public final class Golden {
  private Golden() {}

  /** The first line that is not as kept. */
  public record Difference(int line, String expected, String got) {}

  /** Where the transcript of a call is kept. */
  public static Path beside(Path call) {
    String name = String.valueOf(call.getFileName());
    return call.resolveSibling(name.replaceFirst("\\.call$", "") + ".transcript");
  }

  /** Whether one is kept. */
  public static boolean isKept(Path call) {
    return Files.exists(beside(call));
  }

  public static void write(Path call, String transcript) throws IOException {
    Files.writeString(beside(call), transcript);
  }

  /** Compares with what is kept; empty if nothing differs. */
  public static Optional<Difference> difference(Path call, String transcript) throws IOException {
    List<String> kept = TextFile.read(beside(call)).lines().toList();
    List<String> now = transcript.lines().toList();
    for (int i = 0; i < Math.max(kept.size(), now.size()); i++) {
      String expected = i < kept.size() ? kept.get(i) : "";
      String got = i < now.size() ? now.get(i) : "";
      if (!expected.equals(got)) {
        return Optional.of(new Difference(i + 1, expected, got));
      }
    }
    return Optional.empty();
  }
}
