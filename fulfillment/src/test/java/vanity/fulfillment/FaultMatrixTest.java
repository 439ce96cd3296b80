package vanity.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vanity.engine.Lexicon;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityFinder;
import vanity.fulfillment.call.CallStart;
import vanity.fulfillment.call.Caller;
import vanity.fulfillment.call.CallerLog;
import vanity.fulfillment.call.Conversion;
import vanity.fulfillment.call.Favourite;
import vanity.fulfillment.call.StoreUnavailable;
import vanity.fulfillment.store.CallerTable;
import vanity.fulfillment.store.Dynalite;
import vanity.fulfillment.store.DynamoCallerLog;
import vanity.fulfillment.store.FaultyTable;
import vanity.fulfillment.store.FaultyTable.Fault;
import vanity.fulfillment.store.Heard;
import vanity.fulfillment.store.InProcessLateWrites;
import vanity.fulfillment.store.LateMerge;
import vanity.fulfillment.store.LateWrites;
import vanity.fulfillment.store.Sample;
import vanity.fulfillment.store.StoreSettings;
import vanity.fulfillment.store.StoredCallerRecords;
import vanity.fulfillment.store.VirtualClock;

/**
 * Every way in which the table can fail, in every step that uses it: what the caller hears, how
 * long it takes, and that nothing is lost.
 */
class FaultMatrixTest {
  /** The table has 600 ms in all; the queue is asked afterwards. */
  private static final Duration BUDGET = Duration.ofMillis(600);

  private static final String NUMBER = "+18003569377";
  private static final VanityFinder FINDER = VanityFinder.over(Lexicon.load());

  /** A step of a call that uses the table. */
  enum Step {
    OPENING,
    CONVERSION,
    KEEP
  }

  static Stream<Arguments> cells() {
    return Stream.of(Fault.values())
        .filter(fault -> fault != Fault.NONE)
        .flatMap(fault -> Stream.of(Step.values()).map(step -> Arguments.of(fault, step)));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void answersInTimeAndEndsAsWithoutTheFault(Fault fault, Step faulty) {
    var whole = new Line();
    var broken = new Line();
    var stranger = new Line();

    whole.earlierCall();
    broken.earlierCall();
    Map<Step, String> right = whole.call(Fault.NONE, faulty);
    Map<Step, String> heard = broken.call(fault, faulty);

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

  @ParameterizedTest
  @MethodSource("cells")
  void saysInOneLineWhatIsLostWhenTheQueueIsDownToo(Fault fault, Step faulty) {
    var line = new Line();
    line.queueIsDown = true;
    line.earlierCall();

    Map<Step, String> heard = line.call(fault, faulty);

    assertThat(line.journal.told)
        .hasSize(meets(fault, faulty) ? 1 : 0)
        .allMatch(told -> told.startsWith("lost ") && told.endsWith(" down"));
    assertThat(heard.get(Step.OPENING)).contains("flowers");
    assertThat(heard.get(Step.KEEP).contains("for this call only")).isEqualTo(faulty == Step.KEEP);
    assertThat(line.longest).isLessThanOrEqualTo(BUDGET);
  }

  /** A conversion of a caller whose call is recorded has no version that could conflict. */
  private static boolean meets(Fault fault, Step step) {
    return fault != Fault.VERSION_CONFLICT || step != Step.CONVERSION;
  }

  /** One deployment: the Lambda, its table and its queue. */
  private static final class Line {
    private final VirtualClock clock = new VirtualClock();
    private final FaultyTable table = new FaultyTable(clock);
    private final InProcessLateWrites queue = new InProcessLateWrites();
    private final Heard journal = new Heard();
    private final CallerLog log;
    private final Fulfillment fulfillment;
    private boolean queueIsDown;
    private Duration longest = Duration.ZERO;

    Line() {
      StoreSettings settings = Sample.settings("faults-" + UUID.randomUUID());
      CallerTable.createIn(Dynalite.inMemory().client(), settings.table());
      log = new DynamoCallerLog(table.client(Dynalite.inMemory()), settings, clock);
      LateWrites late =
          event -> {
            if (queueIsDown) {
              throw new StoreUnavailable("down");
            }
            queue.send(event);
          };
      var records = new StoredCallerRecords(log, late, 20, () -> "id", clock, journal);
      fulfillment = new Fulfillment(FINDER, records, clock, new CallSettings("words-1", _ -> {}));
    }

    /** The caller has called before, and kept a number. */
    void earlierCall() {
      Instant yesterday = Sample.NOON.minus(Duration.ofHours(20));
      var best = FINDER.best(new PhoneNumber(NUMBER.substring(2)), 3);
      var call = new CallStart("earlier", NUMBER, yesterday, best, "words-1");
      var kept = new Favourite("earlier", NUMBER, best.getLast().display(), yesterday);
      log.save(Caller.of("id", call).merge(kept), 0);
    }

    /** What is heard in each step of a call, one of which meets the fault. */
    Map<Step, String> call(Fault fault, Step faulty) {
      var heard = new EnumMap<Step, String>(Step.class);
      String state = null;
      for (Step step : Step.values()) {
        clock.set(Sample.NOON.plusSeconds(30L * step.ordinal()));
        table.breakBy(step == faulty ? fault : Fault.NONE);
        Map<String, Object> answer = ask(step, state);
        table.repair();
        state = state(answer);
        heard.put(step, said(answer));
      }
      return heard;
    }

    String opening() {
      return said(ask(Step.OPENING, null));
    }

    private Map<String, Object> ask(Step step, @Nullable String state) {
      return switch (step) {
        case OPENING -> timed(Events.connect(NUMBER, "operation", "offer", "agentQueue", "none"));
        case CONVERSION -> {
          var asked = timed(Events.lex("ConvertNumber", "DTMF", "2", attributes(state)));
          yield timed(Events.lex("ConvertNumber", "DTMF", "5552223569", attributes(state(asked))));
        }
        case KEEP ->
            timed(Events.lex("KeepNumber", "Speech", "keep number one", attributes(state)));
      };
    }

    private static Map<String, String> attributes(@Nullable String state) {
      return Map.of("state", String.valueOf(state));
    }

    private Map<String, Object> timed(byte[] event) {
      Instant start = clock.instant();
      Map<String, Object> answer = Events.read(fulfillment.handle(event));
      Duration took = Duration.between(start, clock.instant());
      longest = took.compareTo(longest) > 0 ? took : longest;
      return answer;
    }

    private static String state(Map<String, Object> answer) {
      return answer.get("state") instanceof String state
          ? state
          : (String) at(answer, "sessionState", "sessionAttributes", "state");
    }

    private static String said(Map<String, Object> answer) {
      return answer.get("say") instanceof String say ? say : String.valueOf(answer.get("messages"));
    }

    private static Object at(Map<String, Object> tree, String... path) {
      Object at = tree;
      for (String key : path) {
        at = ((Map<?, ?>) at).get(key);
      }
      return at;
    }

    void redrive() {
      queue.deliver(new LateMerge(log, () -> "id"));
      assertThat(queue.waiting()).isZero();
    }

    Kept kept() {
      return new Kept(
          log.load(NUMBER).caller(),
          new ArrayList<>(log.conversions(NUMBER)),
          log.latest(5, null).callers().stream()
              .map(Caller::position)
              .map(Object::toString)
              .toList());
    }
  }

  private record Kept(@Nullable Caller caller, List<Conversion> conversions, List<String> latest) {}
}
