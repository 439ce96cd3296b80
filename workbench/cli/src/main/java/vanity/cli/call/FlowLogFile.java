package vanity.cli.call;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vanity.cli.usage.FileTrouble;
import vanity.simulator.CallListener;
import vanity.simulator.TimedEvent;
import vanity.simulator.line.FlowLogEntry;

/** Where the flow's log is kept, if anywhere. */
final class FlowLogFile {
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  @Option(
      names = "--flow-log",
      paramLabel = "FILE",
      description = "also write each block that ran to this file, as Amazon Connect's flow logs do")
  private @Nullable Path file;

  /** A screen, and beside it the file, emptied first. */
  CallListener beside(Screen screen) throws IOException {
    Path lines = file;
    if (lines == null) {
      return screen::show;
    }
    begin(lines);
    return new CallListener() {
      @Override
      public void happened(TimedEvent event) {
        screen.show(event);
      }

      @Override
      public void logged(FlowLogEntry entry) {
        append(lines, entry);
      }
    };
  }

  /** A new file is its owner's alone: it holds the caller's number. */
  private static void begin(Path lines) throws IOException {
    if (Files.exists(lines)) {
      Files.writeString(lines, "");
    } else {
      Files.createFile(lines, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    }
  }

  private static void append(Path lines, FlowLogEntry entry) {
    try {
      String line = JSON.std.asString(entry.fields()) + "\n";
      Files.writeString(lines, line, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(FileTrouble.with(lines, e));
    }
  }
}
