package vanity.fulfillment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.fulfillment.store.Sample.FLOWERS;
import static vanity.fulfillment.store.Sample.NOON;
import static vanity.fulfillment.store.Sample.NUMBER;
import static vanity.fulfillment.store.Sample.call;
import static vanity.fulfillment.store.Sample.conversion;
import static vanity.fulfillment.store.Sample.favourite;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vanity.fulfillment.caller.CallStart;
import vanity.fulfillment.caller.Caller;
import vanity.fulfillment.caller.CallerHistory;
import vanity.fulfillment.caller.CallerRecords.Outcome;

class StoredCallerRecordsTest {
  private static final int LIMIT = 3;

  private final VirtualClock clock = new VirtualClock();
  private final InMemoryCallerLog kept = new InMemoryCallerLog(Sample.settings(), clock);
  private final CountingLog log = new CountingLog(kept);
  private final InProcessLateWrites queue = new InProcessLateWrites();
  private final Heard journal = new Heard();
  private final StoredCallerRecords records =
      new StoredCallerRecords(
          log, queue, LIMIT, () -> UUID.randomUUID().toString(), clock, journal);

  @Test
  void opensACallWithOneReadAndOneWrite() {
    records.open(call("1", NOON));
    CallerHistory again = records.open(call("2", NOON.plusSeconds(60)));

    assertThat(again.returning()).isTrue();
    assertThat(log.loads).isEqualTo(2);
    assertThat(log.saves).isEqualTo(2);
  }

  @Test
  void answersARepeatedContactTheSameAndWritesNothing() {
    CallerHistory first = records.open(call("1", NOON));

    assertThat(records.open(call("1", NOON.plusSeconds(2)))).isEqualTo(first);
    assertThat(records.open(call("1", NOON.plusSeconds(4)))).isEqualTo(first);
    assertThat(log.saves).isEqualTo(1);
    assertThat(caller().calls()).isEqualTo(1);
  }

  @Test
  void saysWhatWasStoredFirstThoughTheLexiconHasChanged() {
    records.open(call("1", NOON));

    var today = new CallStart("2", NUMBER, NOON.plusSeconds(9), java.util.List.of(), "words-2");
    assertThat(records.open(today).best()).contains(FLOWERS);
  }

  @Test
  void neitherCountsNorWritesACallOverTheHourlyLimit() {
    for (int n = 1; n <= LIMIT; n++) {
      assertThat(records.open(call("c" + n, NOON.plusSeconds(n))).overLimit()).isFalse();
    }

    assertThat(records.open(call("c4", NOON.plusSeconds(9))).overLimit()).isTrue();
    assertThat(records.open(call("c4", NOON.plusSeconds(10))).overLimit()).isTrue();
    assertThat(caller().calls()).isEqualTo(LIMIT);
    assertThat(log.saves).isEqualTo(LIMIT);
    assertThat(records.open(call("c5", NOON.plus(Duration.ofMinutes(61)))).overLimit()).isFalse();
  }

  @Test
  void decidesAgainWhenSomebodyElseSavedFirst() {
    log.beforeSave =
        () -> {
          log.beforeSave = () -> {};
          new LateMerge(kept, () -> "other").merge(call("other", NOON.minusSeconds(5)));
        };

    CallerHistory opening = records.open(call("1", NOON));

    assertThat(opening.returning()).isTrue();
    assertThat(caller().calls()).isEqualTo(2);
    assertThat(caller().id()).isEqualTo("other");
    assertThat(journal.told).isEmpty();
  }

  @Test
  void doesNotBringBackACallerErasedInMidCall() {
    records.open(call("1", NOON));
    log.beforeSave = () -> kept.erase(caller().id(), "somebody", NOON.plusSeconds(30));

    records.keep(favourite("1", NOON.plusSeconds(20)));

    assertThat(kept.load(NUMBER).caller()).isNull();
    assertThat(journal.told).isEmpty();
  }

  @Test
  void forgetsACallerAsIfThereHadBeenNone() {
    records.open(call("1", NOON));
    records.keep(favourite("1", NOON.plusSeconds(20)));

    assertThat(records.forget(Sample.NUMBER, NOON.plusSeconds(30))).isEqualTo(Outcome.STORED);

    assertThat(records.open(call("2", NOON.plusSeconds(60))).returning()).isFalse();
  }

  @Test
  void startsNoRequestThatCouldEndAfterTheBudget() {
    log.beforeSave = () -> clock.advance(Duration.ofMillis(301));
    records.open(call("1", NOON));
    log.beforeSave =
        () -> {
          clock.advance(Duration.ofMillis(301));
          new LateMerge(kept, () -> "x").merge(call("other" + log.saves, NOON));
        };

    CallerHistory opening = records.open(call("2", NOON.plusSeconds(60)));

    assertThat(opening).isEqualTo(CallerHistory.ofStranger(call("2", NOON.plusSeconds(60))));
    assertThat(journal.told).containsExactly("queued opening budget");
  }

  @Test
  void recordsAConversionAndTheCallItWasAskedIn() {
    assertThat(records.convert(conversion("1", "5553569377", NOON))).isEqualTo(Outcome.STORED);

    assertThat(kept.conversions(NUMBER)).hasSize(1);
    assertThat(caller().calls()).isEqualTo(1);
  }

  @Test
  void losesNoneOfManyCallsAtOnceFromOneNumber() {
    var unlimited =
        new StoredCallerRecords(
            kept, queue, 1000, () -> "id", clock, new JsonJournal(_ -> {}, clock));
    try (var line = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int n = 0; n < 200; n++) {
        String contactId = "c" + n;
        Instant at = NOON.plusSeconds(n);
        line.submit(() -> unlimited.open(call(contactId, at)));
      }
    }

    queue.deliver(new LateMerge(kept, () -> "id"));

    assertThat(queue.waiting()).isZero();
    assertThat(caller().calls()).isEqualTo(200);
    assertThat(caller().recentCalls().calls()).hasSize(50);
  }

  private Caller caller() {
    return Objects.requireNonNull(kept.load(NUMBER).caller());
  }
}
