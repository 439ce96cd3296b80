package vanity.cli.web;

import java.io.IOException;
import java.nio.file.Path;
import vanity.simulator.file.TextFile;

/** A call script that lies ready in the softphone, to be played step by step. */
public record ReadyScript(String name, String text) {

  /** Reads a file that was played before, so that it is known to be a script. */
  public static ReadyScript read(Path file) throws IOException {
    return new ReadyScript(file.toString(), TextFile.read(file));
  }
}
