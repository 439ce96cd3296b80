package vanity.cli.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A folder for one run of the program. */
public record TemporaryFolder(Path path) implements AutoCloseable {
  private static final int TRIES = 40;
  private static final Duration PAUSE = Duration.ofMillis(50);

  public static TemporaryFolder make() throws IOException {
    return new TemporaryFolder(Files.createTempDirectory("vanity"));
  }

  /** Removes it; a local engine may need a moment to leave it. */
  @Override
  public void close() {
    for (int tries = 0; tries < TRIES && !removed(); tries++) {
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private boolean removed() {
    try (Stream<Path> tree = Files.walk(path)) {
      List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
      return true;
    } catch (IOException | UncheckedIOException stillInUse) {
      return false;
    }
  }
}
