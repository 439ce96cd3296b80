package vanity.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vanity.fulfillment.TestLine.Step;
import vanity.fulfillment.store.FaultyTable.Fault;

/**
 * Every way in which the table can fail, in every step that uses it: what the caller hears, how
 * long it takes, and that nothing is lost.
 */
class FaultMatrixTest {
  /** The table has 600 ms in all; the queue is asked afterwards. */
  private static final Duration BUDGET = Duration.ofMillis(600);

  static Stream<Arguments> cells() {
    return Stream.of(Fault.values())
        .filter(fault -> fault != Fault.NONE)
        .flatMap(fault -> Stream.of(Step.values()).map(step -> Arguments.of(fault, step)));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void answersInTimeAndEndsAsWithoutTheFault(Fault fault, Step faulty) {
    var whole = new TestLine();
    var broken = new TestLine();
    var stranger = new TestLine();

    whole.earlierCall();
    broken.earlierCall();
    Map<Step, String> right = whole.call(Fault.NONE, Set.of());
    Map<Step, String> heard = broken.call(fault, Set.of(faulty));

    assertThat(right.get(Step.OPENING)).contains("Welcome back");
    if (faulty == Step.OPENING) {
      right.put(Step.OPENING, stranger.opening());
    }
    assertThat(heard).isEqualTo(right);
    assertThat(broken.longest).isLessThanOrEqualTo(BUDGET);
    assertThat(broken.journal.told)
        .hasSize(meets(fault, faulty) ? 1 : 0)
        .allMatch(line -> line.startsWith("queued "));
    broken.redrive();
    assertThat(broken.kept()).isEqualTo(whole.kept());
  }

  /** Nothing is recorded when the conversion comes, so that it too meets a conflict. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void endsAsWithoutTheFaultWhereAFirstCallMeetsItFromEndToEnd(Fault fault) {
    var whole = new TestLine();
    var broken = new TestLine();

    Map<Step, String> right = whole.call(Fault.NONE, Set.of());
    Map<Step, String> heard = broken.call(fault, Set.of(Step.values()));

    assertThat(heard).isEqualTo(right);
    assertThat(broken.longest).isLessThanOrEqualTo(BUDGET);
    assertThat(broken.journal.told).hasSize(3).allMatch(line -> line.startsWith("queued "));
    broken.redrive();
    assertThat(broken.kept()).isEqualTo(whole.kept());
  }

  @ParameterizedTest
  @MethodSource("cells")
  void saysInOneLineWhatIsLostWhenTheQueueIsDownToo(Fault fault, Step faulty) {
    var line = new TestLine();
    line.queueIsDown = true;
    line.earlierCall();

    Map<Step, String> heard = line.call(fault, Set.of(faulty));

    assertThat(line.journal.told)
        .hasSize(meets(fault, faulty) ? 1 : 0)
        .allMatch(told -> told.startsWith("lost ") && told.endsWith(" down"));
    assertThat(heard.get(Step.OPENING))
        .contains(faulty == Step.OPENING ? "flowers" : "Welcome back");
    assertThat(heard.get(Step.KEEP).contains("for this call only")).isEqualTo(faulty == Step.KEEP);
    assertThat(line.longest).isLessThanOrEqualTo(BUDGET);
  }

  /** A conversion of a caller whose call is recorded has no version that could conflict. */
  private static boolean meets(Fault fault, Step step) {
    return fault != Fault.VERSION_CONFLICT || step != Step.CONVERSION;
  }
}
