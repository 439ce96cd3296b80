package vanity.fulfillment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vanity.fulfillment.caller.Caller;
import vanity.fulfillment.caller.CallerLog;
import vanity.fulfillment.caller.CallerLog.Loaded;

/**
 * The engine dies at random points of a run on disk: 5 of them here, 200 with -Dvanity.long=true.
 */
class KilledEngineTest {
  private static final int ROUNDS = Boolean.getBoolean("vanity.long") ? 200 : 5;
  private static final int CALLERS = 20;
  private static final int WITHOUT_LIMIT = 1000;
  private static final long LONGEST_NANOS = Duration.ofMillis(40).toNanos();

  private final Random random = new Random(1);
  private final StoreSettings settings = Sample.settings("killed");
  private final InProcessLateWrites queue = new InProcessLateWrites();
  private final Heard journal = new Heard();
  private final Map<String, Integer> made = new HashMap<>();
  private final Map<String, Integer> acknowledged = new HashMap<>();

  @Test
  void losesNothingAcknowledgedAndDoublesNothing(@TempDir Path folder) {
    for (int round = 0; round < ROUNDS; round++) {
      try (var engine = Dynalite.onDisk(folder)) {
        CallerLog log = open(engine);
        acknowledged.forEach((number, calls) ->
            assertThat(calls(log, number)).isBetween((long) calls, (long) made.get(number)));
        callUntilItDies(engine, log);
      }
    }

    assertThat(journal.told).hasSizeGreaterThanOrEqualTo(ROUNDS);
    try (var engine = Dynalite.onDisk(folder)) {
      CallerLog log = open(engine);
      queue.deliver(new LateMerge(log, () -> UUID.randomUUID().toString()));
      made.forEach((number, calls) -> assertThat(calls(log, number)).isEqualTo((long) calls));
      assertThat(log.latest(50, null).callers().stream().map(Caller::number))
          .containsExactlyInAnyOrderElementsOf(made.keySet());
    }
  }

  private CallerLog open(Dynalite engine) {
    return CallerLogTest.onDynamo(engine.client(), settings, () -> Sample.NOON);
  }

  private void callUntilItDies(Dynalite engine, CallerLog log) {
    var records =
        new StoredCallerRecords(
            log,
            queue,
            WITHOUT_LIMIT,
            () -> UUID.randomUUID().toString(),
            () -> Sample.NOON,
            journal);
    long wait = (long) (random.nextDouble() * LONGEST_NANOS);
    Thread killer =
        Thread.startVirtualThread(() -> {
          LockSupport.parkNanos(wait);
          engine.kill();
        });
    for (int before = journal.told.size(); journal.told.size() == before; ) {
      String number = Sample.number(random.nextInt(CALLERS));
      // Half a second apart, so that all contacts of a caller stay within the remembered ones.
      made.merge(number, 1, Integer::sum);
      records.open(
          Sample.call(
              UUID.randomUUID().toString(),
              number,
              Sample.NOON.plusMillis(500L * made.get(number))));
      if (journal.told.size() == before) {
        acknowledged.merge(number, 1, Integer::sum);
      }
    }
    join(killer);
  }

  private static void join(Thread killer) {
    try {
      killer.join();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static long calls(CallerLog log, String number) {
    Loaded loaded = log.load(number);
    return Objects.requireNonNull(loaded.caller(), number).calls();
  }
}
