package vanity.simulator.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Starts the engine that serves a folder, unless one does already. */
final class EngineProcess {
  private static final String SCRIPT = "local-table.js";
  private static final int TRIES = 10;
  private static final Duration PAUSE = Duration.ofMillis(100);

  private EngineProcess() {}

  static Lease lease(Path folder, Path project) {
    Handshake handshake = Handshake.of(folder);
    for (int tries = 0; tries < TRIES; tries++) {
      Optional<Lease> lease =
          leased(Served.in(folder), handshake).or(() -> leased(start(folder, project), handshake));
      if (lease.isPresent()) {
        return lease.get();
      }
      // Another program has the files and will say in a moment where it serves, or it just ends.
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    throw DataProblem.of(
        folder,
        "another program holds this folder and does not share it; end it, or name another folder");
  }

  private static Optional<Lease> leased(Optional<Served> served, Handshake handshake) {
    return served.flatMap(engine -> engine.lease(handshake));
  }

  private static Optional<Served> start(Path folder, Path project) {
    Path packages = project.resolve("node_modules/dynalite").toAbsolutePath();
    if (!Files.isDirectory(packages)) {
      throw new DataProblem(
          "a table on this machine needs the node packages, and %s is missing; run npm ci"
              .formatted(packages));
    }
    try {
      // Not "-e": the script must not show in the process list, and it may be long.
      var engine =
          new ProcessBuilder(
                  "node",
                  "-",
                  packages.toString(),
                  LocalSecret.TABLE.path(folder).toString(),
                  folder.toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try (var script = engine.getOutputStream()) {
        script.write(script());
      }
      String line = engine.inputReader(StandardCharsets.UTF_8).readLine();
      return line == null ? Optional.empty() : served(line, folder);
    } catch (IOException noNode) {
      throw new DataProblem(
          "a table on this machine needs node, which did not start; install Node 20 or later");
    }
  }

  private static Optional<Served> served(String line, Path folder) {
    EngineFault.read(line)
        .ifPresent(fault -> {
          throw DataProblem.of(folder, fault.advice());
        });
    return Served.read(line);
  }

  private static byte[] script() {
    try (InputStream in = EngineProcess.class.getResourceAsStream(SCRIPT)) {
      return Objects.requireNonNull(in, SCRIPT).readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
