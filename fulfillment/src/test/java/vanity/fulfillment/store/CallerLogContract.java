package vanity.fulfillment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.fulfillment.store.Sample.NOON;
import static vanity.fulfillment.store.Sample.NUMBER;
import static vanity.fulfillment.store.Sample.call;
import static vanity.fulfillment.store.Sample.caller;
import static vanity.fulfillment.store.Sample.conversion;
import static vanity.fulfillment.store.Sample.favourite;
import static vanity.fulfillment.store.Sample.number;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vanity.fulfillment.caller.Caller;
import vanity.fulfillment.caller.CallerLog;
import vanity.fulfillment.caller.CallerLog.Loaded;
import vanity.fulfillment.caller.CallerLog.Page;
import vanity.fulfillment.caller.CallerLog.Saved;
import vanity.fulfillment.caller.Erasure;
import vanity.fulfillment.caller.Favourite;
import vanity.fulfillment.caller.FeedPosition;

/** What every caller log keeps to. */
abstract class CallerLogContract {
  private Instant now = NOON;
  private CallerLog log;

  /** An empty log. */
  abstract CallerLog create(StoreSettings settings, InstantSource clock);

  @BeforeEach
  void createLog() {
    now = NOON;
    log = create(Sample.settings("callers-" + UUID.randomUUID()), () -> now);
  }

  @Test
  void knowsNothingOfAStranger() {
    assertThat(log.load(NUMBER)).isEqualTo(Loaded.NOTHING);
    assertThat(log.byId("a")).isEmpty();
    assertThat(log.conversions(NUMBER)).isEmpty();
    assertThat(log.latest(5, null)).isEqualTo(new Page(List.of(), null));
    assertThat(log.erasedAt(NUMBER)).isEmpty();
    assertThat(log.erase("a", "somebody", NOON)).isFalse();
  }

  @Test
  void givesBackACallerAsItWasSaved() {
    Caller caller = caller("a", NUMBER, NOON).merge(favourite("k", NOON.plusMillis(1234)));

    assertThat(log.save(caller, 0)).isEqualTo(Saved.DONE);

    assertThat(log.load(NUMBER).caller()).isEqualTo(caller);
    assertThat(log.byId("a")).contains(caller);
  }

  @Test
  void keepsACallerFromAbroadWithoutWords() {
    Caller abroad = caller("a", "+442079460000", NOON);

    log.save(abroad, 0);

    assertThat(log.load("+442079460000").caller()).isEqualTo(abroad);
  }

  @Test
  void refusesToCreateACallerTwice() {
    log.save(caller("a", NUMBER, NOON), 0);

    assertThat(log.save(caller("b", NUMBER, NOON), 0)).isEqualTo(Saved.VERSION_CONFLICT);
    assertThat(known().id()).isEqualTo("a");
  }

  @Test
  void refusesASaveOnAnOldVersion() {
    log.save(caller("a", NUMBER, NOON), 0);
    Loaded first = log.load(NUMBER);
    Caller second = known().merge(call("2", NOON.plusSeconds(1)));
    log.save(second, first.version());

    Caller third = known().merge(call("3", NOON.plusSeconds(2)));
    assertThat(log.save(third, first.version())).isEqualTo(Saved.VERSION_CONFLICT);

    assertThat(known()).isEqualTo(second);
    assertThat(log.save(third, log.load(NUMBER).version())).isEqualTo(Saved.DONE);
  }

  @Test
  void listsEveryCallerOnceNewestFirst() {
    for (int n = 0; n < 7; n++) {
      log.save(caller("id" + n, number(n), NOON.plusSeconds(n)), 0);
    }
    again(number(2), NOON.plusSeconds(60));

    assertThat(ids(log.latest(5, null))).containsExactly("id2", "id6", "id5", "id4", "id3");
    assertThat(ids(log.latest(50, null))).hasSize(7);
  }

  @Test
  void listsWhatThePageShows() {
    Caller caller = caller("a", NUMBER, NOON).merge(favourite("k", NOON.plusSeconds(9)));
    log.save(caller, 0);

    Caller listed = log.latest(5, null).callers().getFirst();

    assertThat(listed.id()).isEqualTo("a");
    assertThat(listed.number()).isEqualTo(NUMBER);
    assertThat(listed.best()).isEqualTo(caller.best());
    assertThat(listed.calls()).isEqualTo(2);
    assertThat(listed.favourite()).isEqualTo(caller.favourite());
    assertThat(listed.firstCalledAt()).isEqualTo(caller.firstCalledAt());
    assertThat(listed.lastCalledAt()).isEqualTo(caller.lastCalledAt());
  }

  @Test
  void pagesThroughAllCallersExactlyOnceEvenAtTheSameInstant() {
    for (int n = 0; n < 23; n++) {
      log.save(caller("id" + n, number(n), NOON.plusSeconds(n / 5)), 0);
    }

    assertThat(allIds(4))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 23).mapToObj(n -> "id" + n).toList());
  }

  @Test
  void fillsALongPageThoughOneShardHasNearlyAllOfIt() {
    List<String> oneShard =
        IntStream.range(0, 1_000)
            .mapToObj(Sample::number)
            .filter(number -> CallerTable.feedOf(number, 4).equals(CallerTable.feed(0)))
            .limit(60)
            .toList();
    for (int n = 0; n < oneShard.size(); n++) {
      log.save(caller("id" + n, oneShard.get(n), NOON.plusSeconds(n)), 0);
    }

    assertThat(ids(log.latest(40, null))).hasSize(40).startsWith("id59").endsWith("id20");
    assertThat(allIds(40)).hasSize(60).doesNotHaveDuplicates();
  }

  @Test
  void countsCallersAsFarAsItIsAsked() {
    for (int n = 0; n < 7; n++) {
      log.save(caller("id" + n, number(n), NOON.plusSeconds(n)), 0);
    }
    log.record(conversion("c", "5553569377", NOON));

    assertThat(log.count(100)).isEqualTo(7);
    assertThat(log.count(7)).isEqualTo(7);
    assertThat(log.count(3)).isEqualTo(3);
    now = NOON.plus(Duration.ofDays(366));
    assertThat(log.count(100)).isZero();
  }

  @Test
  void pagesSteadilyWhileCallersCallAgain() {
    for (int n = 0; n < 12; n++) {
      log.save(caller("id" + n, number(n), NOON.plusSeconds(n)), 0);
    }
    Page first = log.latest(4, null);
    again(number(0), NOON.plusSeconds(100));
    again(number(11), NOON.plusSeconds(101));

    List<String> rest = allIds(4, first.next());

    assertThat(rest).containsExactly("id7", "id6", "id5", "id4", "id3", "id2", "id1");
    assertThat(ids(log.latest(2, null))).containsExactly("id11", "id0");
  }

  @Test
  void forgetsACallerPastRetentionThoughTheItemIsStillThere() {
    log.save(caller("old", NUMBER, NOON), 0);
    log.save(caller("new", number(1), NOON.plus(Duration.ofDays(300))), 0);
    long version = log.load(NUMBER).version();

    now = NOON.plus(Duration.ofDays(365));

    assertThat(log.load(NUMBER)).isEqualTo(new Loaded(null, version));
    assertThat(log.byId("old")).isEmpty();
    assertThat(ids(log.latest(5, null))).containsExactly("new");
  }

  @Test
  void startsAFreshCallerOverAnExpiredOne() {
    log.save(caller("old", NUMBER, NOON).merge(favourite("k", NOON)), 0);
    now = NOON.plus(Duration.ofDays(400));

    Caller fresh = caller("new", NUMBER, now);
    assertThat(log.save(fresh, log.load(NUMBER).version())).isEqualTo(Saved.DONE);

    assertThat(log.load(NUMBER).caller()).isEqualTo(fresh);
  }

  @Test
  void fillsAPageBehindManyExpiredCallers() {
    for (int n = 0; n < 40; n++) {
      log.save(caller("id" + n, number(n), NOON.plus(Duration.ofDays(n < 30 ? 0 : 100))), 0);
    }
    now = NOON.plus(Duration.ofDays(366));

    assertThat(allIds(5)).hasSize(10);
  }

  @Test
  void keepsOneConversionForEachTarget() {
    log.record(conversion("c1", "5553569377", NOON));
    log.record(conversion("c2", "5557773569", NOON.plusSeconds(5)));
    log.record(conversion("c3", "5553569377", NOON.plusSeconds(9)));

    assertThat(log.conversions(NUMBER))
        .containsExactly(
            conversion("c3", "5553569377", NOON.plusSeconds(9)),
            conversion("c2", "5557773569", NOON.plusSeconds(5)));
  }

  @Test
  void keepsTheLastConversionWhateverTheOrder() {
    log.record(conversion("c3", "5553569377", NOON.plusSeconds(9)));
    log.record(conversion("c1", "5553569377", NOON));
    log.record(conversion("c2", "5553569377", NOON.plusSeconds(9)));

    assertThat(log.conversions(NUMBER))
        .containsExactly(conversion("c3", "5553569377", NOON.plusSeconds(9)));
  }

  @Test
  void forgetsAConversionPastRetention() {
    log.record(conversion("c1", "5553569377", NOON));

    now = NOON.plus(Duration.ofDays(365));

    assertThat(log.conversions(NUMBER)).isEmpty();
  }

  @Test
  void erasesACallerAndRemembersWhen() {
    log.save(caller("a", NUMBER, NOON), 0);
    log.save(caller("b", number(1), NOON), 0);
    log.record(conversion("c1", "5553569377", NOON));

    assertThat(log.erase("a", "somebody", NOON.plusSeconds(5))).isTrue();

    assertThat(log.load(NUMBER).caller()).isNull();
    assertThat(log.conversions(NUMBER)).isEmpty();
    assertThat(log.byId("a")).isEmpty();
    assertThat(ids(log.latest(5, null))).containsExactly("b");
    assertThat(log.erasedAt(NUMBER)).contains(NOON.plusSeconds(5));
    assertThat(log.erasedAt(number(1))).isEmpty();
  }

  @Test
  void erasesANumberWhetherOrNotItIsKnown() {
    log.save(caller("a", NUMBER, NOON), 0);
    log.record(conversion("c1", "5553569377", NOON));

    log.eraseNumber(NUMBER, NOON.plusSeconds(5));
    log.eraseNumber(number(1), NOON.plusSeconds(6));

    assertThat(log.load(NUMBER).caller()).isNull();
    assertThat(log.conversions(NUMBER)).isEmpty();
    assertThat(log.erasedAt(NUMBER)).contains(NOON.plusSeconds(5));
    assertThat(log.erasedAt(number(1))).contains(NOON.plusSeconds(6));
  }

  @Test
  void remembersWhoErasedAndWhenWithoutTheNumber() {
    log.save(caller("a", NUMBER, NOON), 0);
    log.eraseNumber(number(1), NOON.plusSeconds(6));
    log.erase("a", "operator-1", NOON.plusSeconds(5));
    log.erase("nobody", "operator-1", NOON.plusSeconds(9));

    assertThat(log.erasures(5, null))
        .isEqualTo(
            new Erasure.Page(
                List.of(
                    new Erasure(NOON.plusSeconds(6), null, null),
                    new Erasure(NOON.plusSeconds(5), "operator-1", "a")),
                null));
  }

  @Test
  void pagesThroughErasuresOfOneMomentExactlyOnce() {
    for (int n = 0; n < 7; n++) {
      log.eraseNumber(number(n), NOON.plusSeconds(n / 3));
    }

    var sizes = new ArrayList<Integer>();
    var all = new ArrayList<Instant>();
    Erasure.Page page = log.erasures(2, null);
    for (; page.next() != null; page = log.erasures(2, page.next())) {
      sizes.add(page.erasures().size());
      page.erasures().forEach(it -> all.add(it.at()));
    }
    page.erasures().forEach(it -> all.add(it.at()));

    assertThat(sizes).containsExactly(2, 2, 2);
    assertThat(all)
        .extracting(at -> Duration.between(NOON, at).toSeconds())
        .containsExactly(2L, 1L, 1L, 1L, 0L, 0L, 0L);
  }

  @Test
  void takesAnErasureThatIsSentTwiceForOne() {
    log.eraseNumber(NUMBER, NOON);
    log.eraseNumber(NUMBER, NOON);

    assertThat(log.erasures(5, null).erasures()).hasSize(1);
  }

  @Test
  void keepsBothWhereTwoEraseTheSameAtOnce() {
    log.save(caller("a", NUMBER, NOON), 0);
    log.erase("a", "operator-1", NOON);
    log.eraseNumber(NUMBER, NOON);

    assertThat(log.erasures(5, null).erasures())
        .extracting(Erasure::operator)
        .containsExactlyInAnyOrder("operator-1", null);
  }

  @Test
  void forgetsAnErasureAfterAYear() {
    log.eraseNumber(NUMBER, NOON);
    log.eraseNumber(NUMBER, NOON.plus(Duration.ofDays(1)));

    now = NOON.plus(Duration.ofDays(365));

    assertThat(log.erasures(1, null))
        .isEqualTo(
            new Erasure.Page(
                List.of(new Erasure(NOON.plus(Duration.ofDays(1)), null, null)), null));
  }

  @Test
  void remembersThatNothingIsKeptAnyLonger() {
    var none = new Favourite("k2", NUMBER, null, NOON.plusSeconds(2));
    Caller caller =
        caller("a", NUMBER, NOON).merge(favourite("k", NOON.plusSeconds(1))).merge(none);

    log.save(caller, 0);

    assertThat(known().favourite()).isEqualTo(none);
  }

  @Test
  void refusesASaveByACallThatBeganBeforeTheErase() {
    log.save(caller("a", NUMBER, NOON), 0);
    Loaded during = log.load(NUMBER);

    log.erase("a", "somebody", NOON.plusSeconds(5));

    assertThat(log.save(caller("a", NUMBER, NOON), during.version()))
        .isEqualTo(Saved.VERSION_CONFLICT);
  }

  private Caller known() {
    return Objects.requireNonNull(log.load(NUMBER).caller());
  }

  private void again(String number, Instant at) {
    Loaded loaded = log.load(number);
    log.save(
        Objects.requireNonNull(loaded.caller()).merge(call("again", number, at)), loaded.version());
  }

  private List<String> allIds(int limit) {
    return allIds(limit, null);
  }

  private List<String> allIds(int limit, @Nullable FeedPosition after) {
    var all = new ArrayList<String>();
    Page page = log.latest(limit, after);
    all.addAll(ids(page));
    while (page.next() != null) {
      page = log.latest(limit, page.next());
      all.addAll(ids(page));
    }
    return all;
  }

  private static List<String> ids(Page page) {
    return page.callers().stream().map(Caller::id).toList();
  }
}
