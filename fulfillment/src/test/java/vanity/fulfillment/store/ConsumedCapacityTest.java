package vanity.fulfillment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;
import vanity.engine.Lexicon;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityFinder;
import vanity.fulfillment.call.CallStart;
import vanity.fulfillment.call.Caller;
import vanity.fulfillment.call.Conversion;

/**
 * What a call costs, and that the list of last callers costs the same however many there are. The
 * engine leaves out what indexes cost to write: docs/operations.md adds that by rule.
 */
class ConsumedCapacityTest {
  private static final boolean LONG = Boolean.getBoolean("vanity.long");
  private static final List<Integer> SIZES =
      LONG ? List.of(100, 10_000, 100_000, 1_000_000) : List.of(100, 1_000, 4_000);
  private static final int BATCH = 25;
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
  void aCallCostsOneReadAndOneWriteRequest() {
    records.open(call("1", Sample.NOON));
    Map<String, Double> first = report("new call", meter.take());
    for (int n = 2; n <= 5; n++) {
      meter.take();
      records.open(call("c" + n, Sample.NOON.plusSeconds(n)));
    }
    Map<String, Double> fifth = report("fifth call of a day", meter.take());
    records.open(call("c5", Sample.NOON.plusSeconds(9)));
    Map<String, Double> repeated = report("the same contact again", meter.take());
    records.convert(conversion());
    Map<String, Double> converted = report("conversion", meter.take());

    assertThat(first)
        .containsOnlyKeys("GetItem", "UpdateItem")
        .allSatisfy((_, units) -> assertThat(units).isLessThanOrEqualTo(3));
    assertThat(fifth)
        .containsOnlyKeys("GetItem", "UpdateItem")
        .allSatisfy((_, units) -> assertThat(units).isLessThanOrEqualTo(3));
    assertThat(repeated).containsOnlyKeys("GetItem");
    assertThat(converted).containsOnlyKeys("GetItem", "PutItem");
  }

  @Test
  void theLastFiveCostTheSameHoweverManyCallersThereAre() {
    var units = new ArrayList<Double>();
    int callers = 0;
    for (int size : SIZES) {
      fill(callers, size);
      callers = size;
      meter.take();
      assertThat(log.latest(5, null).callers())
          .extracting(Caller::id)
          .containsExactlyElementsOf(IntStream.range(0, 5).mapToObj(n -> id(n, size)).toList());
      units.add(report("last five of " + size, meter.take()).getOrDefault("Query", 0.0));
    }

    assertThat(units).hasSize(SIZES.size()).allMatch(each -> each.equals(units.getFirst()));
  }

  private static String id(int fromNewest, int size) {
    return "id%09d".formatted(size - 1 - fromNewest);
  }

  private static Map<String, Double> report(String what, Map<String, Double> units) {
    System.out.println("capacity: " + what + " " + units);
    return units;
  }

  private void fill(int from, int to) {
    IntStream.iterate(from, n -> n < to, n -> n + BATCH)
        .parallel()
        .forEach(start ->
            client.batchWriteItem(r ->
                r.requestItems(
                    Map.of(
                        settings.table(),
                        IntStream.range(start, Math.min(to, start + BATCH))
                            .mapToObj(this::put)
                            .toList()))));
  }

  private WriteRequest put(int n) {
    CallStart call =
        new CallStart(
            "c" + n,
            "+1555%07d".formatted(n),
            Sample.NOON.plusMillis(n),
            call("x", Sample.NOON).best(),
            "words-1");
    // Every caller has the same words here, so that every item has the same size.
    var item = CallerItem.of(Caller.of("id%09d".formatted(n), call), 0, settings);
    item.version = 1L;
    Map<String, AttributeValue> attributes = CallerItem.SCHEMA.itemToMap(item, true);
    return WriteRequest.builder().putRequest(PutRequest.builder().item(attributes).build()).build();
  }

  private static CallStart call(String contactId, Instant at) {
    return new CallStart(
        "4a573372-1f28-4e26-b97b-" + contactId,
        Sample.NUMBER,
        at,
        FINDER.best(new PhoneNumber("5553569377"), 5),
        "words-1");
  }

  private static Conversion conversion() {
    var target = new PhoneNumber("5552223569");
    return new Conversion(
        "4a573372-1f28-4e26-b97b-c5",
        Sample.NUMBER,
        target,
        FINDER.best(target, 5),
        Sample.NOON.plusSeconds(30));
  }
}
