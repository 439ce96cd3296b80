package vanity.fulfillment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vanity.fulfillment.caller.CallStart;
import vanity.fulfillment.caller.Caller;
import vanity.fulfillment.caller.CallerEvent;
import vanity.fulfillment.caller.CallerLog;
import vanity.fulfillment.caller.CallerRecords;
import vanity.fulfillment.caller.Conversion;
import vanity.fulfillment.caller.Favourite;

/** In whatever order and however often one caller's events arrive, the item is one and the same. */
class AnyOrderTest {
  private static final int WITHOUT_LIMIT = 1000;

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void givesOneAndTheSameItem(long seed) {
    var history = new CallHistory(seed, Sample.NUMBER);
    List<CallerEvent> events = history.events(1 + (int) (seed % 50));

    Kept inOrder = kept(events, history, 0);
    Kept shuffled = kept(history.shuffled(events), history, 50);
    Kept allLate = kept(history.shuffled(events), history, 100);

    assertThat(shuffled).isEqualTo(inOrder);
    assertThat(allLate).isEqualTo(inOrder);
  }

  private static Kept kept(List<CallerEvent> events, CallHistory history, int percentLate) {
    CallerLog log = new InMemoryCallerLog(Sample.settings(), () -> Sample.NOON);
    var queue = new InProcessLateWrites();
    var merge = new LateMerge(log, () -> "id");
    var records =
        new StoredCallerRecords(
            log, queue, WITHOUT_LIMIT, () -> "id", () -> Instant.EPOCH, new Heard());
    for (CallerEvent event : events) {
      if (history.chance(percentLate)) {
        queue.send(event);
      } else {
        record(records, event);
      }
      if (history.chance(10)) {
        queue.deliver(merge);
      }
    }
    queue.deliver(merge);
    return new Kept(log.load(Sample.NUMBER).caller(), log.conversions(Sample.NUMBER));
  }

  static void record(CallerRecords records, CallerEvent event) {
    switch (event) {
      case CallStart call -> assertThat(records.open(call).overLimit()).isFalse();
      case Conversion conversion ->
          assertThat(records.convert(conversion)).isEqualTo(CallerRecords.Outcome.STORED);
      case Favourite kept -> assertThat(records.keep(kept)).isEqualTo(CallerRecords.Outcome.STORED);
    }
  }

  private record Kept(@Nullable Caller caller, List<Conversion> conversions) {}
}
