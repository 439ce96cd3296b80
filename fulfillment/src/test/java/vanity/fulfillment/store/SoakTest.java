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
import vanity.fulfillment.call.CallStart;
import vanity.fulfillment.call.Caller;
import vanity.fulfillment.call.CallerLog;
import vanity.fulfillment.call.FeedPosition;
import vanity.fulfillment.call.Opening;

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
    int limit = 5;
    var records = records(limit);
    String number = Sample.number(1);
    int through = 0;
    int turnedAway = 0;
    for (int n = 0; n < 200; n++) {
      Opening opening =
          records.open(start(number, "c" + n, Sample.NOON.plus(Duration.ofMinutes(n))));
      through += opening.overLimit() ? 0 : 1;
      turnedAway += opening.overLimit() ? 1 : 0;
    }

    assertThat(through).isEqualTo(limit * 4);
    assertThat(turnedAway).isEqualTo(200 - limit * 4);
    assertThat(Objects.requireNonNull(log.load(number).caller()).calls()).isEqualTo(through);
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

  /** Read as the page reads: every caller must stand there exactly once. */
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
