package vanity.fulfillment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import vanity.engine.Lexicon;
import vanity.engine.VanityFinder;
import vanity.fulfillment.call.AnyCaller;
import vanity.fulfillment.caller.CallStart;
import vanity.fulfillment.caller.CallerHistory;
import vanity.fulfillment.caller.CallerRecords;
import vanity.fulfillment.caller.Conversion;
import vanity.fulfillment.caller.Favourite;
import vanity.fulfillment.store.Heard;
import vanity.fulfillment.store.InMemoryCallerLog;
import vanity.fulfillment.store.Sample;
import vanity.fulfillment.store.StoredCallerRecords;
import vanity.fulfillment.store.VirtualClock;

/**
 * One copy of the function that lives for months: turns of callers who say and press anything, in
 * virtual time. A fiftieth of the full size, which -Dvanity.long=true runs.
 */
class ManyTurnsTest {
  private static final int TURNS = Boolean.getBoolean("vanity.long") ? 100_000 : 2_000;
  private static final int TURNS_A_CALL = 8;
  private static final VanityFinder FINDER = VanityFinder.over(Lexicon.load());
  private static final List<String> ADDRESSES =
      List.of(
          "+18003569377", "+12015551000", "anonymous", "+442079460958", "garbage", "+19998887777");

  private final AnyCaller caller = new AnyCaller(27);
  private final VirtualClock clock = new VirtualClock();
  private final TableOfOneCall records = new TableOfOneCall();
  private final FulfillmentHandler handler =
      new FulfillmentHandler(
          new Fulfillment(FINDER, records, clock, new CallSettings("words-1", _ -> {})));
  private String contact = "";

  @Test
  void keepNothingInMemory(TestInfo test) throws IOException {
    long early = heapAfter(TURNS / 10);

    long late = heapAfter(TURNS - TURNS / 10);

    System.out.printf(
        "%s: %,d turns, heap %,d KB after a tenth, %,d KB at the end%n",
        test.getDisplayName(), TURNS, early / 1024, late / 1024);
    assertThat(late).isLessThanOrEqualTo(early + early / 10);
  }

  private long heapAfter(int turns) throws IOException {
    for (int turn = 0; turn < turns; turn += TURNS_A_CALL) {
      call();
    }
    return heap();
  }

  /** What is still there after full collections, the first of which may only queue finalisers. */
  private static long heap() {
    var memory = ManagementFactory.getMemoryMXBean();
    for (int collection = 0; collection < 3; collection++) {
      memory.gc();
    }
    return memory.getHeapMemoryUsage().getUsed();
  }

  private void call() throws IOException {
    contact = UUID.randomUUID().toString();
    records.forget();
    String address = caller.any(ADDRESSES);
    Map<String, Object> answer =
        answer(Events.connect(address, "operation", "offer", "agentQueue", "none"));
    for (int turn = 1; turn < TURNS_A_CALL; turn++) {
      clock.advance(Duration.ofSeconds(caller.below(60)));
      answer = caller.oneIn(6) ? keypad(address, state(answer)) : bot(state(answer));
    }
    clock.advance(Duration.ofMinutes(caller.below(10)));
  }

  private Map<String, Object> bot(String state) throws IOException {
    boolean keys = caller.oneIn(3);
    return answer(
        Events.lex(
            caller.intent(),
            keys ? "DTMF" : "Speech",
            keys ? caller.keys() : caller.words(),
            Map.of("state", state),
            caller.words()));
  }

  private Map<String, Object> keypad(String address, String state) throws IOException {
    return answer(
        Events.connect(address, "operation", "key", "key", caller.keys(), "state", state));
  }

  private Map<String, Object> answer(byte[] event) throws IOException {
    var ofThisCall = new String(event, UTF_8).replace(Events.CONTACT, contact).getBytes(UTF_8);
    var out = new ByteArrayOutputStream();
    handler.handleRequest(new ByteArrayInputStream(ofThisCall), out, null);
    return Events.read(out.toByteArray());
  }

  private static String state(Map<String, Object> answer) {
    return answer.get("state") instanceof String state
        ? state
        : String.valueOf(
            ((Map<?, ?>) ((Map<?, ?>) answer.get("sessionState")).get("sessionAttributes"))
                .get("state"));
  }

  /** The table is not in the function's memory; here it lives as long as a call. */
  private final class TableOfOneCall implements CallerRecords {
    private CallerRecords of = empty();

    void forget() {
      of = empty();
    }

    private CallerRecords empty() {
      var log = new InMemoryCallerLog(Sample.settings(), clock);
      return new StoredCallerRecords(log, _ -> {}, 20, () -> "id", clock, new Heard());
    }

    @Override
    public CallerHistory open(CallStart call) {
      return of.open(call);
    }

    @Override
    public Outcome convert(Conversion conversion) {
      return of.convert(conversion);
    }

    @Override
    public Outcome keep(Favourite favourite) {
      return of.keep(favourite);
    }

    @Override
    public Outcome forget(String number, Instant at) {
      return of.forget(number, at);
    }
  }
}
