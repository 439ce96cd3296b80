package vanity.fulfillment.store;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import vanity.engine.VanityNumber;
import vanity.fulfillment.caller.CallStart;
import vanity.fulfillment.caller.Caller;

/**
 * A table on disk that holds as many callers as one likes. They are written to its files while
 * nobody serves them: through requests a million would take hours.
 */
final class CrowdedTable {
  private static final String SCRIPT = "src/test/resources/vanity/fulfillment/store/fill-table.js";

  private final Path folder;
  private final List<VanityNumber> best;
  private final StoreSettings settings = Sample.settings("crowd-" + UUID.randomUUID());
  private int size;

  CrowdedTable(Path folder, List<VanityNumber> best) {
    this.folder = folder;
    this.best = best;
    try (var engine = Dynalite.onDisk(folder)) {
      CallerTable.createIn(engine.client(), settings.table());
    }
  }

  /** Serves the table to one who asks, and stops. */
  void ask(Meter meter, Consumer<DynamoCallerLog> question) {
    try (var engine = Dynalite.onDisk(folder);
        var client = Dynalite.client(engine.endpoint(), meter)) {
      question.accept(new DynamoCallerLog(client, settings, () -> Sample.NOON));
    }
  }

  /** Adds callers until there are so many; the last one added called last. */
  void fill(int target) {
    try {
      Process filling =
          new ProcessBuilder(
                  "node",
                  SCRIPT,
                  Path.of("../node_modules/dynalite").toRealPath().toString(),
                  folder.toString(),
                  settings.table())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      try (var items = new PrintWriter(filling.outputWriter())) {
        IntStream.range(size, target).forEach(n -> items.println(item(n)));
      }
      if (filling.waitFor() != 0) {
        throw new IllegalStateException("the table could not be filled; its script says why above");
      }
      size = target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static Instant calledAt(int n) {
    return Sample.NOON.plusMillis(n);
  }

  static String id(int n) {
    return "id%09d".formatted(n);
  }

  /** All have the same words, so that every item has the same size. */
  private String item(int n) {
    String number = "+1555%07d".formatted(n);
    var call = new CallStart("c%09d".formatted(n), number, calledAt(n), best, "words-1");
    var item = CallerItem.of(Caller.of(id(n), call), 0, settings);
    item.version = 1L;
    return ItemText.of(CallerItem.SCHEMA.itemToMap(item, true));
  }
}
