package vanity.fulfillment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.fulfillment.store.Sample.NOON;
import static vanity.fulfillment.store.Sample.NUMBER;
import static vanity.fulfillment.store.Sample.call;
import static vanity.fulfillment.store.Sample.conversion;
import static vanity.fulfillment.store.Sample.favourite;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vanity.fulfillment.caller.Caller;
import vanity.fulfillment.caller.CallerLog;
import vanity.fulfillment.caller.StoreUnavailable;

/** What every queue of late writes keeps to. */
abstract class LateWritesContract {
  private InMemoryCallerLog kept;
  private LateWrites queue;

  /** An empty queue. */
  abstract LateWrites create();

  /** Delivers what waits, once. */
  abstract void deliver(LateMerge merge);

  /** Lets time pass until what was refused may be delivered again. */
  abstract void waitForRedelivery();

  @BeforeEach
  void createQueue() {
    kept = new InMemoryCallerLog(Sample.settings(), () -> NOON);
    queue = create();
  }

  @Test
  void bringsEveryEventIntoTheLogAsItWas() {
    var opening = call("1", NOON);
    queue.send(favourite("1", NOON.plusMillis(61_001)));
    queue.send(conversion("1", "5553569377", NOON.plusSeconds(30)));
    queue.send(opening);

    deliver(merge(kept));

    Caller inTime = Caller.of("id", opening).merge(favourite("1", NOON.plusMillis(61_001)));
    assertThat(kept.load(NUMBER).caller())
        .usingRecursiveComparison()
        .isEqualTo(inTime.merge(conversion("1", "5553569377", NOON.plusSeconds(30))));
    assertThat(kept.conversions(NUMBER))
        .containsExactly(conversion("1", "5553569377", NOON.plusSeconds(30)));
  }

  @Test
  void deliversAgainWhatTheStoreRefused() {
    var down = new CountingLog(kept);
    down.beforeSave =
        () -> {
          throw new StoreUnavailable("timeout");
        };
    queue.send(call("1", NOON));

    deliver(merge(down));
    assertThat(kept.load(NUMBER).caller()).isNull();

    waitForRedelivery();
    deliver(merge(kept));
    assertThat(kept.load(NUMBER).caller()).isNotNull();
  }

  @Test
  void dropsWhatHappenedBeforeItsCallerWasErased() {
    kept.save(Caller.of("id", call("0", NOON.minusSeconds(60))), 0);
    queue.send(call("1", NOON));
    queue.send(conversion("1", "5553569377", NOON.plusSeconds(5)));
    kept.erase("id", "somebody", NOON.plusSeconds(10));
    queue.send(call("2", NOON.plusSeconds(20)));

    deliver(merge(kept));

    assertThat(kept.load(NUMBER).caller())
        .isEqualTo(Caller.of("id", call("2", NOON.plusSeconds(20))));
    assertThat(kept.conversions(NUMBER)).isEqualTo(List.of());
  }

  private static LateMerge merge(CallerLog log) {
    return new LateMerge(log, () -> "id");
  }
}
