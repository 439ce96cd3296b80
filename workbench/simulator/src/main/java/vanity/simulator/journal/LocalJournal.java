package vanity.simulator.journal;

import java.nio.file.Path;
import java.util.function.Consumer;
import vanity.fulfillment.metrics.CountedHours;

/** Takes the lines that CloudWatch would count, and counts them. */
public interface LocalJournal extends Consumer<String>, CountedHours {

  /** Counts as long as the program runs. */
  static LocalJournal inMemory() {
    return new MemoryJournal();
  }

  /** Keeps the lines in a file, to which other programs may write too. */
  static LocalJournal in(Path file) {
    return new FileJournal(file);
  }

  @Override
  default Scope scope() {
    return Scope.MACHINE;
  }
}
