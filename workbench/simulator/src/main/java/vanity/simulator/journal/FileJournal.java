package vanity.simulator.journal;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import vanity.contract.MetricName;
import vanity.fulfillment.metrics.CountedHour;
import vanity.fulfillment.metrics.CountsUnavailable;

/** Appends lines to a file, and reads on in it whenever somebody asks. */
final class FileJournal implements LocalJournal {
  private static final System.Logger LOG = System.getLogger(FileJournal.class.getName());

  private final Path file;
  private LineCounts counts = new LineCounts();
  private long read;

  FileJournal(Path file) {
    this.file = file;
  }

  @Override
  public void accept(String line) {
    try {
      Files.writeString(file, line + "\n", CREATE, APPEND);
    } catch (IOException full) {
      // A call is never worse for a count.
      LOG.log(System.Logger.Level.WARNING, "{0} cannot be written: {1}", file, full.getMessage());
    }
  }

  @Override
  public synchronized List<CountedHour> between(Instant from, Instant to, Set<MetricName> metrics) {
    if (Files.exists(file)) {
      readOn();
    }
    return counts.between(from, to, metrics);
  }

  /** To the end of the last whole line: another program may be writing the next. */
  private void readOn() {
    try (var open = new RandomAccessFile(file.toFile(), "r")) {
      if (open.length() < read) { // Somebody emptied it.
        counts = new LineCounts();
        read = 0;
      }
      open.seek(read);
      byte[] more = new byte[(int) (open.length() - read)];
      open.readFully(more);
      int end = new String(more, StandardCharsets.ISO_8859_1).lastIndexOf('\n') + 1;
      new String(more, 0, end, StandardCharsets.UTF_8).lines().forEach(counts::add);
      read += end;
    } catch (IOException unreadable) {
      throw new CountsUnavailable(file + " cannot be read", unreadable);
    }
  }
}
