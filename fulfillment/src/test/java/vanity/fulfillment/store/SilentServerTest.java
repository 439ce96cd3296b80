package vanity.fulfillment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vanity.fulfillment.caller.CallerHistory;
import vanity.fulfillment.caller.CallerLog;
import vanity.fulfillment.caller.StoreUnavailable;
import vanity.fulfillment.environment.ClientWiring;

/** The deployed clients, on real time, against servers that take connections and never answer. */
class SilentServerTest {
  /** The limits, and a machine that is busy with other tests. */
  private static final Duration SOON = Duration.ofMillis(2500);

  private ServerSocket silent;
  private CallerLog log;

  @BeforeEach
  void listen() throws IOException {
    silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    log = log();
    warmUp();
  }

  /**
   * The first request of a process loads classes; a deployed function has done so before its
   * snapshot.
   */
  private void warmUp() {
    assertThatThrownBy(() -> log.load(Sample.NUMBER)).isInstanceOf(StoreUnavailable.class);
  }

  @AfterEach
  void hangUp() throws IOException {
    silent.close();
  }

  @Test
  void givesATableUpThatDoesNotAnswer() {
    assertThatThrownBy(() -> log.load(Sample.NUMBER))
        .isInstanceOf(StoreUnavailable.class)
        .hasMessage("timeout");
  }

  @Test
  void letsACallerWaitForTableAndQueueNoLongerThanTheirLimits() {
    var queue = ClientWiring.local(ClientWiring.WHILE_A_CALLER_WAITS).queue(address());
    var journal = new Heard();
    var records =
        new StoredCallerRecords(
            log,
            new SqsQueue(queue, address() + "/late"),
            20,
            () -> "id",
            InstantSource.system(),
            journal);
    long start = System.nanoTime();

    CallerHistory opening = records.open(Sample.call("1", Sample.NOON));

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    assertThat(opening).isEqualTo(CallerHistory.ofStranger(Sample.call("1", Sample.NOON)));
    assertThat(journal.told).containsExactly("lost opening timeout timeout");
  }

  @Test
  void saysThatNobodyListens() throws IOException {
    silent.close();

    assertThatThrownBy(() -> log.load(Sample.NUMBER))
        .isInstanceOf(StoreUnavailable.class)
        .hasMessage("unreachable");
  }

  private CallerLog log() {
    var client = ClientWiring.local(ClientWiring.WHILE_A_CALLER_WAITS).table(address());
    return new DynamoCallerLog(client, Sample.settings(), InstantSource.system());
  }

  private URI address() {
    return URI.create("http://127.0.0.1:" + silent.getLocalPort());
  }
}
