package vanity.fulfillment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vanity.engine.Lexicon;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityFinder;
import vanity.fulfillment.caller.CallStart;
import vanity.fulfillment.caller.Caller;
import vanity.fulfillment.caller.CallerLog;
import vanity.fulfillment.caller.FeedPosition;

/**
 * Many callers, each call delivered one to three times and out of order: a hundredth of the full
 * size, which -Dvanity.long=true runs.
 */
class SoakTest {
  private static final boolean LONG = Boolean.getBoolean("vanity.long");
  private static final int CALLS = LONG ? 50_000 : 500;
  private static final int CALLERS = CALLS / 10;
  private static final int AT_ONCE = 20;
  private static final int WITHOUT_LIMIT = 1000;

  /** A caller calls every 13 minutes, so that two of five calls are one too many. */
  private static final int LIMIT = 3;

  private static final VanityFinder FINDER = VanityFinder.over(Lexicon.load());

  private final Random random = new Random(20260101);
  private final CallerLog log =
      CallerLogTest.onDynamo(
          Dynalite.inMemory().client(),
          Sample.settings("soak-" + UUID.randomUUID()),
          () -> Sample.NOON);
  private final Heard journal = new Heard();

  @Test
  void keepsEveryCallerOnceWithTheRightCount() {
    Map<String, List<CallStart>> calls = calls();

    deliver(calls, records(WITHOUT_LIMIT));

    assertThat(journal.told).isEmpty();
    Map<String, Caller> kept = everybody();
    assertThat(kept.keySet()).isEqualTo(calls.keySet());
    calls.forEach((number, made) ->
        assertThat(kept.get(number))
            .satisfies(
                caller -> assertThat(caller.calls()).isEqualTo(made.size()),
                caller -> assertThat(caller.best()).isEqualTo(FINDER.best(phone(number), 5)),
                caller -> assertThat(caller.firstCalledAt()).isEqualTo(made.getFirst().at()),
                caller -> assertThat(caller.lastCalledAt()).isEqualTo(made.getLast().at())));
  }

  @Test
  void countsNoMoreCallsAnHourThanTheLimitAllows() {
    Map<String, List<CallStart>> calls = calls();
    var records = records(LIMIT);

    calls.forEach((number, made) -> {
      List<Instant> through = new ArrayList<>();
      for (CallStart call : made) {
        boolean over = withinTheHour(through, call.at()) >= LIMIT;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
          assertThat(records.open(call).overLimit()).as(call.toString()).isEqualTo(over);
        }
        if (!over) {
          through.add(call.at());
        }
      }
      assertThat(Objects.requireNonNull(log.load(number).caller()).calls())
          .isEqualTo(through.size());
    });

    assertThat(journal.told).isEmpty();
    assertThat(everybody().keySet()).isEqualTo(calls.keySet());
    assertThat(everybody().values().stream().mapToLong(Caller::calls).sum()).isLessThan(CALLS);
  }

  private static long withinTheHour(List<Instant> times, Instant now) {
    return times.stream().filter(at -> at.isAfter(now.minus(Duration.ofHours(1)))).count();
  }

  private StoredCallerRecords records(int hourlyLimit) {
    return new StoredCallerRecords(
        log,
        new InProcessLateWrites(),
        hourlyLimit,
        () -> UUID.randomUUID().toString(),
        () -> Sample.NOON,
        journal);
  }

  /** Every caller's calls in the order they were made, within a day. */
  private Map<String, List<CallStart>> calls() {
    var calls = new HashMap<String, List<CallStart>>();
    for (int n = 0; n < CALLS; n++) {
      String number = Sample.number(n < CALLERS ? n : random.nextInt(CALLERS));
      var made = calls.computeIfAbsent(number, _ -> new ArrayList<>());
      Instant at = Sample.NOON.plus(Duration.ofMinutes(13L * made.size())).plusMillis(n % 60_000);
      made.add(start(number, "contact-" + n, at));
    }
    return calls;
  }

  private static CallStart start(String number, String contactId, Instant at) {
    return new CallStart(contactId, number, at, FINDER.best(phone(number), 5), "words-1");
  }

  /** Each call one to three times, shuffled within a caller's last contacts. */
  private void deliver(Map<String, List<CallStart>> calls, StoredCallerRecords records) {
    for (List<CallStart> made : calls.values()) {
      var deliveries = new ArrayList<CallStart>();
      made.forEach(call -> deliveries.addAll(Collections.nCopies(1 + random.nextInt(3), call)));
      for (int from = 0; from < deliveries.size(); from += AT_ONCE) {
        Collections.shuffle(
            deliveries.subList(from, Math.min(deliveries.size(), from + AT_ONCE)), random);
      }
      deliveries.forEach(records::open);
    }
  }

  /** Read as the page reads: every caller must be there exactly once. */
  private Map<String, Caller> everybody() {
    var kept = new HashMap<String, Caller>();
    Set<String> ids = new HashSet<>();
    FeedPosition after = null;
    do {
      CallerLog.Page page = log.latest(50, after);
      for (Caller caller : page.callers()) {
        assertThat(ids.add(caller.id())).isTrue();
        assertThat(kept.put(caller.number(), caller)).isNull();
      }
      after = page.next();
    } while (after != null);
    return kept;
  }

  private static PhoneNumber phone(String number) {
    return BestItem.phoneNumber(number);
  }
}
