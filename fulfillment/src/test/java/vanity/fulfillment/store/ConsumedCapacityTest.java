package vanity.fulfillment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vanity.engine.Lexicon;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityFinder;
import vanity.fulfillment.caller.CallStart;
import vanity.fulfillment.caller.Caller;
import vanity.fulfillment.caller.Conversion;
import vanity.fulfillment.caller.Favourite;
import vanity.fulfillment.store.Meter.Reading;

/**
 * What a call costs, and that the list of last callers costs the same however many there are. The
 * engine leaves out what indexes cost to write: docs/operations.md adds that by rule.
 */
class ConsumedCapacityTest {
  private static final boolean LONG = Boolean.getBoolean("vanity.long");
  private static final List<Integer> SIZES =
      LONG ? List.of(100, 1_000, 10_000, 100_000, 1_000_000) : List.of(100, 1_000, 2_000, 4_000);
  private static final VanityFinder FINDER = VanityFinder.over(Lexicon.load());

  private final Meter meter = new Meter();
  private final StoreSettings settings = Sample.settings("units-" + UUID.randomUUID());
  private final DynamoDbClient client = Dynalite.client(Dynalite.inMemory().endpoint(), meter);
  private final DynamoCallerLog log = new DynamoCallerLog(client, settings, () -> Sample.NOON);
  private final StoredCallerRecords records =
      new StoredCallerRecords(
          log,
          new InProcessLateWrites(),
          50,
          () -> UUID.randomUUID().toString(),
          () -> Sample.NOON,
          new Heard());

  @BeforeEach
  void createTable() {
    CallerTable.createIn(client, settings.table());
  }

  @Test
  void aNewCallCostsOneReadAndTwoWriteUnitsInTwoRequests() {
    records.open(call("1", Sample.NOON));

    assertCost(report("new call"), "GetItem", "UpdateItem");
  }

  @Test
  void laterCallsCostTheSameAndRepeatsNothingButTheRead() {
    for (int n = 1; n <= 4; n++) {
      records.open(call("c" + n, Sample.NOON.plusSeconds(n)));
    }
    meter.take();

    records.open(call("c5", Sample.NOON.plusSeconds(5)));
    assertCost(report("fifth call of a day"), "GetItem", "UpdateItem");

    records.open(call("c5", Sample.NOON.plusSeconds(9)));
    assertCost(report("the same contact again"), "GetItem");

    records.convert(conversion());
    assertCost(report("conversion"), "GetItem", "PutItem");

    records.keep(new Favourite(contact("c5"), Sample.NUMBER, "1-555-FLOWERS", Sample.NOON));
    assertCost(report("keeping a number"), "GetItem", "UpdateItem");
  }

  /** One unit for the read, and two at most for the write, by the size of the words. */
  private static void assertCost(List<Reading> consumed, String... operations) {
    assertThat(consumed).extracting(Reading::operation).containsExactly(operations);
    assertThat(consumed.getFirst().units()).isEqualTo(1);
    assertThat(consumed.getLast().units()).isBetween(1.0, 2.0);
  }

  @Test
  void theLastFiveCostTheSameHoweverManyCallersThereAre(@TempDir Path folder) {
    var crowd = new CrowdedTable(folder, call("x", Sample.NOON).best());
    var units = new ArrayList<Double>();
    var look = new ArrayList<Double>();
    for (int size : SIZES) {
      crowd.fill(size);
      crowd.ask(
          meter,
          log -> {
            assertThat(log.latest(5, null).callers())
                .extracting(Caller::id)
                .containsExactlyElementsOf(newest(5, size));
            List<Reading> queries = report("last five of " + size);
            assertThat(queries).hasSize(settings.shards());
            units.add(queries.stream().mapToDouble(Reading::units).sum());
            log.latest(200, null);
            look.add(unitsOf("newest two hundred of " + size));
            log.count(1_001);
            look.add(unitsOf("counting to a thousand of " + size));
            assertThat(log.byId(CrowdedTable.id(size / 2))).isPresent();
            meter.take();
          });
    }

    // All that a whole look at the page may cost: 24 units and 88 at most.
    assertThat(look).allSatisfy(each -> assertThat(each).isLessThan(90));
    assertThat(units).hasSize(SIZES.size()).allMatch(each -> each.equals(units.getFirst()));
  }

  private double unitsOf(String what) {
    return report(what).stream().mapToDouble(Reading::units).sum();
  }

  private static List<String> newest(int count, int size) {
    return IntStream.rangeClosed(1, count).mapToObj(n -> CrowdedTable.id(size - n)).toList();
  }

  private List<Reading> report(String what) {
    List<Reading> consumed = meter.take();
    System.out.println("capacity: " + what + " " + consumed);
    return consumed;
  }

  private static String contact(String id) {
    return "4a573372-1f28-4e26-b97b-" + id;
  }

  private static CallStart call(String contactId, Instant at) {
    return new CallStart(
        contact(contactId),
        Sample.NUMBER,
        at,
        FINDER.best(new PhoneNumber("5553569377"), 5),
        "words-1");
  }

  private static Conversion conversion() {
    var target = new PhoneNumber("5552223569");
    return new Conversion(
        contact("c5"), Sample.NUMBER, target, FINDER.best(target, 5), Sample.NOON.plusSeconds(30));
  }
}
