package vanity.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import vanity.engine.BusinessWords;
import vanity.engine.Lexicon;
import vanity.engine.VanityFinder;
import vanity.fulfillment.CallSettings;
import vanity.fulfillment.Fulfillment;
import vanity.fulfillment.FulfillmentHandler;
import vanity.fulfillment.api.ApiHandler;
import vanity.fulfillment.caller.CallerLog;
import vanity.fulfillment.caller.ErasureKey;
import vanity.fulfillment.metrics.CountedHours;
import vanity.fulfillment.store.InMemoryCallerLog;
import vanity.fulfillment.store.InProcessLateWrites;
import vanity.fulfillment.store.JsonJournal;
import vanity.fulfillment.store.LateMerge;
import vanity.fulfillment.store.LateWrites;
import vanity.fulfillment.store.StoreJournal;
import vanity.fulfillment.store.StoreSettings;
import vanity.fulfillment.store.StoredCallerRecords;
import vanity.simulator.data.LocalTable;
import vanity.simulator.journal.LocalJournal;
import vanity.simulator.lambda.InProcessLambda;
import vanity.simulator.lambda.LambdaHost;
import vanity.simulator.line.CallClock;
import vanity.simulator.script.Fault;

/** Our Lambda in this JVM: the real handler, fed real bytes, on each call's own virtual time. */
public final class LocalBackend implements Backend {
  private static final int HOURLY_LIMIT = 20;

  private final VanityFinder finder;
  private final CallSettings settings;
  private final Consumer<String> told;
  private final CountedHours counted;
  private final CallerLog log;

  /** Notes when a call begins, for what the log itself does by time. */
  private final Consumer<Instant> time;

  private final Runnable onClose;
  private final InProcessLateWrites lateWrites = new InProcessLateWrites();

  private LocalBackend(
      VanityFinder finder,
      Telling telling,
      CallerLog log,
      Consumer<Instant> time,
      Runnable onClose) {
    this.finder = finder;
    this.settings = telling.settings();
    this.told = telling.told();
    this.counted = telling.journal();
    this.log = log;
    this.time = time;
    this.onClose = onClose;
  }

  /**
   * Who learns what the function tells of its work.
   *
   * @param told somebody besides the journal
   */
  private record Telling(String lexiconVersion, LocalJournal journal, Consumer<String> told) {
    CallSettings settings() {
      return new CallSettings(lexiconVersion, journal.andThen(told));
    }
  }

  /** Keeps callers as long as this process lives. */
  public static LocalBackend inMemory(Lexicon lexicon) {
    return inMemory(lexicon, BusinessWords.NONE);
  }

  /** The same, of a business with words of its own. */
  public static LocalBackend inMemory(Lexicon lexicon, BusinessWords words) {
    return inMemory(VanityFinder.over(lexicon, words), lexicon.version(), _ -> {});
  }

  /** The same, whose function hands its log to somebody. */
  public static LocalBackend telling(Lexicon lexicon, Consumer<String> log) {
    return inMemory(VanityFinder.over(lexicon), lexicon.version(), log);
  }

  private static LocalBackend inMemory(
      VanityFinder finder, String lexiconVersion, Consumer<String> told) {
    var latest = new AtomicReference<>(Instant.EPOCH);
    var erasure = new ErasureKey("this process only");
    var store = new StoreSettings("callers", 4, Duration.ofDays(365), erasure);
    var log = new InMemoryCallerLog(store, latest::get);
    var telling = new Telling(lexiconVersion, LocalJournal.inMemory(), told);
    return new LocalBackend(finder, telling, log, latest::set, () -> {});
  }

  /** Keeps callers in a folder, which is left alone when the backend closes. */
  public static LocalBackend in(LocalTable table, Lexicon lexicon, BusinessWords words) {
    var latest = new AtomicReference<>(Instant.EPOCH);
    return new LocalBackend(
        VanityFinder.over(lexicon, words),
        new Telling(lexicon.version(), LocalJournal.in(table.journal()), _ -> {}),
        table.log(latest::get),
        latest::set,
        table::close);
  }

  /** The same function over an empty memory of its own. */
  public LocalBackend withoutCallers() {
    return inMemory(finder, settings.lexiconVersion(), told);
  }

  /** The page's API over the same callers. */
  public ApiHandler api() {
    var clock = InstantSource.system();
    return new ApiHandler(log, finder, clock, journal(clock), counted);
  }

  private StoreJournal journal(InstantSource clock) {
    return new JsonJournal(settings.journal(), clock);
  }

  @Override
  public LambdaHost lambda(CallPlan plan, CallClock clock) {
    time.accept(plan.start());
    var records =
        new StoredCallerRecords(
            StoreFaults.over(log, plan.faults(), clock),
            StoreFaults.over(lateWrites(plan), plan.faults()),
            HOURLY_LIMIT,
            LocalBackend::id,
            clock,
            journal(clock));
    var handler = new FulfillmentHandler(new Fulfillment(finder, records, clock, settings));
    return new InProcessLambda(Map.of(LocalArns.FUNCTION, handler));
  }

  /**
   * A deployment's queue keeps what the table could not take. Here both are one disk, so only a
   * table whose trouble is played has a queue; else a caller would be told of what is lost.
   */
  private LateWrites lateWrites(CallPlan plan) {
    boolean played =
        plan.faults().contains(Fault.Service.STORE_DOWN)
            || plan.faults().contains(Fault.Service.STORE_SLOW);
    return played ? lateWrites : event -> new LateMerge(log, LocalBackend::id).merge(event);
  }

  @Override
  public void callEnded() {
    lateWrites.deliver(new LateMerge(log, LocalBackend::id));
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }

  @Override
  public void close() {
    onClose.run();
  }
}
