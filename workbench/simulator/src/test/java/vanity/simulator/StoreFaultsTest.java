package vanity.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vanity.engine.ParsedNumber;
import vanity.engine.PhoneNumber;
import vanity.fulfillment.caller.CallStart;
import vanity.fulfillment.caller.Caller;
import vanity.fulfillment.caller.CallerEvent;
import vanity.fulfillment.caller.CallerLog;
import vanity.fulfillment.caller.Conversion;
import vanity.fulfillment.caller.ErasureKey;
import vanity.fulfillment.caller.StoreUnavailable;
import vanity.fulfillment.store.InMemoryCallerLog;
import vanity.fulfillment.store.StoreSettings;
import vanity.simulator.line.CallClock;
import vanity.simulator.script.Fault;

/** docs/wire-formats.md#faults */
class StoreFaultsTest {
  private static final String NUMBER = "+15555550100";
  private static final PhoneNumber TARGET =
      ((ParsedNumber.Valid) PhoneNumber.parse("+15555550101")).number();
  private static final CallStart CALL =
      new CallStart("c1", NUMBER, Instant.EPOCH, List.of(), "words-1");

  private final CallClock clock = new CallClock(Instant.EPOCH);
  private final CallerLog log =
      new InMemoryCallerLog(
          new StoreSettings("callers", 1, Duration.ofDays(1), new ErasureKey("test")), clock);

  static List<Consumer<CallerLog>> requests() {
    return List.of(
        log -> log.load(NUMBER),
        log -> log.save(Caller.of("a", CALL), 0),
        log -> log.record(new Conversion("c1", NUMBER, TARGET, List.of(), Instant.EPOCH)),
        log -> log.conversions(NUMBER),
        log -> log.latest(5, null),
        log -> log.byId("a"),
        log -> log.erase("a", "somebody", Instant.EPOCH),
        log -> log.erasedAt(NUMBER));
  }

  @Test
  void withoutAFaultTheStoreIsReached() {
    assertThat(StoreFaults.over(log, Set.of(), clock)).isSameAs(log);
  }

  @ParameterizedTest
  @MethodSource("requests")
  void aStoreThatIsDownTakesNoRequestAndNoTime(Consumer<CallerLog> request) {
    CallerLog down = StoreFaults.over(log, Set.of(Fault.Service.STORE_DOWN), clock);

    assertThatThrownBy(() -> request.accept(down)).isInstanceOf(StoreUnavailable.class);
    assertThat(clock.elapsed()).isZero();
  }

  @ParameterizedTest
  @MethodSource("requests")
  void aSlowStoreTakesNoRequestAndAllTheTimeOfOne(Consumer<CallerLog> request) {
    CallerLog slow = StoreFaults.over(log, Set.of(Fault.Service.STORE_SLOW), clock);

    assertThatThrownBy(() -> request.accept(slow)).isInstanceOf(StoreUnavailable.class);
    assertThat(clock.elapsed()).isEqualTo(Duration.ofMillis(300));
  }

  @Test
  void aQueueThatIsDownTakesNothing() {
    List<CallerEvent> arrived = new ArrayList<>();

    StoreFaults.over(arrived::add, Set.of()).send(CALL);
    assertThatThrownBy(
            () -> StoreFaults.over(arrived::add, Set.of(Fault.Service.QUEUE_DOWN)).send(CALL))
        .isInstanceOf(StoreUnavailable.class);

    assertThat(arrived).containsExactly(CALL);
  }
}
