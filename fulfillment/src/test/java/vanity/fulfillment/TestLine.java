package vanity.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vanity.engine.Lexicon;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityFinder;
import vanity.fulfillment.caller.CallStart;
import vanity.fulfillment.caller.Caller;
import vanity.fulfillment.caller.CallerLog;
import vanity.fulfillment.caller.Conversion;
import vanity.fulfillment.caller.Favourite;
import vanity.fulfillment.caller.StoreUnavailable;
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

/** One deployment: the Lambda, its table and its queue. */
final class TestLine {
  private static final String NUMBER = "+18003569377";
  private static final VanityFinder FINDER = VanityFinder.over(Lexicon.load());

  /** A step of a call that uses the table. */
  enum Step {
    OPENING,
    CONVERSION,
    KEEP
  }

  private final VirtualClock clock = new VirtualClock();
  final FaultyTable table = new FaultyTable(clock);
  private final InProcessLateWrites queue = new InProcessLateWrites();
  final Heard journal = new Heard();
  private final CallerLog log;
  private final Fulfillment fulfillment;
  boolean queueIsDown;
  Duration longest = Duration.ZERO;

  TestLine() {
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

  /** What is heard in each step of a call, some of which meet the fault. */
  Map<Step, String> call(Fault fault, Set<Step> faulty) {
    var heard = new EnumMap<Step, String>(Step.class);
    String state = null;
    for (Step step : Step.values()) {
      clock.set(Sample.NOON.plusSeconds(30L * step.ordinal()));
      table.breakBy(faulty.contains(step) ? fault : Fault.NONE);
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

  String stateAfterOpening() {
    return state(ask(Step.OPENING, null));
  }

  void says(String intent, String words, String state) {
    timed(Events.lex(intent, "Speech", words, attributes(state)));
  }

  private Map<String, Object> ask(Step step, @Nullable String state) {
    return switch (step) {
      case OPENING -> timed(Events.connect(NUMBER, "operation", "offer", "agentQueue", "none"));
      case CONVERSION -> {
        var asked = timed(Events.lex("ConvertNumber", "DTMF", "2", attributes(state)));
        yield timed(Events.lex("ConvertNumber", "DTMF", "5552223569", attributes(state(asked))));
      }
      case KEEP -> timed(Events.lex("KeepNumber", "Speech", "keep number one", attributes(state)));
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

  /** All that the table holds of the caller. */
  record Kept(@Nullable Caller caller, List<Conversion> conversions, List<String> latest) {}
}
