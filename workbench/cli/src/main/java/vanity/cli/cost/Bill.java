package vanity.cli.cost;

import static vanity.cli.cost.Price.ALARM;
import static vanity.cli.cost.Price.API_REQUESTS;
import static vanity.cli.cost.Price.BACKUP_GB_MONTH;
import static vanity.cli.cost.Price.CONNECT_MINUTE;
import static vanity.cli.cost.Price.DASHBOARD;
import static vanity.cli.cost.Price.DID_DAY;
import static vanity.cli.cost.Price.DID_MINUTE;
import static vanity.cli.cost.Price.LAMBDA_GB_SECOND_ARM;
import static vanity.cli.cost.Price.LAMBDA_REQUESTS;
import static vanity.cli.cost.Price.LEX_SPEECH;
import static vanity.cli.cost.Price.LOG_GB;
import static vanity.cli.cost.Price.METRIC;
import static vanity.cli.cost.Price.QUEUE_REQUESTS;
import static vanity.cli.cost.Price.SECRET;
import static vanity.cli.cost.Price.TABLE_GB_MONTH;
import static vanity.cli.cost.Price.TABLE_READS;
import static vanity.cli.cost.Price.TABLE_WRITES;
import static vanity.cli.cost.Price.TRACES;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** What a month of calls costs, all of them alike. */
final class Bill {
  private static final double GB = 1_000_000_000;
  private static final double MB_A_GB = 1024;
  private static final double DAYS = Assumed.SECONDS.value() / 86_400;
  private static final double MANY = 1_000_000;

  private final Prices prices;
  private final CallUse use;

  Bill(Prices prices, CallUse use) {
    this.prices = prices;
    this.use = use;
  }

  /**
   * One line of the bill.
   *
   * @param month what so many calls a month cost
   */
  record Item(String name, DoubleUnaryOperator month) {
    /** What one call more costs, where there are many. */
    double call() {
      return (month.applyAsDouble(2 * MANY) - month.applyAsDouble(MANY)) / MANY;
    }
  }

  List<Item> items() {
    return List.of(
        perCall("Telephone, a DID number", telephone()),
        perCall("Amazon Connect", use.minutes() * prices.of(CONNECT_MINUTE)),
        perCall("Amazon Lex, speech", use.turns() * prices.of(LEX_SPEECH)),
        perCall("Lambda", lambda()),
        perCall("Table, units", units()),
        perCall("Table, stored and backed up", stored()),
        perCall("Logs", logBytes() / GB * prices.of(LOG_GB)),
        new Item("Traces", this::traces),
        perCall("The page's API", page()),
        fixed("Fixed: number", DAYS * prices.of(DID_DAY)),
        fixed("Fixed: counts, alarms, dashboard", watching()),
        fixed("Fixed: secret, the queue's polls", secretAndPolls()));
  }

  double call() {
    return items().stream().mapToDouble(Item::call).sum();
  }

  double month(double calls) {
    return items().stream().mapToDouble(it -> it.month().applyAsDouble(calls)).sum();
  }

  /** The first minute counts whole, what follows by the second. */
  private double telephone() {
    return Math.max(1, use.minutes()) * prices.of(DID_MINUTE);
  }

  double gbSeconds() {
    int recording = use.records();
    double ms =
        Assumed.OPENING_MS.value()
            + recording * Assumed.RECORDING_MS.value()
            + (use.invocations() - 1 - recording) * Assumed.TURN_MS.value();
    return ms / 1000 * Assumed.MEMORY_MB.value() / MB_A_GB;
  }

  private double lambda() {
    return use.invocations() * prices.each(LAMBDA_REQUESTS)
        + gbSeconds() * prices.of(LAMBDA_GB_SECOND_ARM);
  }

  double writes() {
    return Assumed.OPENING_WRITES.value()
        + use.conversions() * Assumed.CONVERSION_WRITES.value()
        + use.kept() * Assumed.KEPT_WRITES.value();
  }

  private double units() {
    double reads = Assumed.OPENING_READS.value() + use.records() * Assumed.RECORD_READS.value();
    return reads * prices.each(TABLE_READS) + writes() * prices.each(TABLE_WRITES);
  }

  private double stored() {
    return Assumed.STORED_BYTES.value()
        / GB
        * Assumed.STORED_MONTHS.value()
        * (prices.of(TABLE_GB_MONTH) + prices.of(BACKUP_GB_MONTH));
  }

  private double logBytes() {
    return use.logBytes()
        + use.invocations() * (Assumed.PLATFORM_BYTES.value() + Assumed.EVENT_BYTES.value());
  }

  private double traces(double calls) {
    double invocations = calls * use.invocations();
    double taken =
        Math.min(invocations, Assumed.SECONDS.value() + invocations * Assumed.TRACED_SHARE.value());
    return taken * prices.each(TRACES);
  }

  private double page() {
    return Assumed.LOOKS.value()
        * (Assumed.LOOK_REQUESTS.value() * prices.each(API_REQUESTS)
            + Assumed.LOOK_READS.value() * prices.each(TABLE_READS));
  }

  private double watching() {
    return Assumed.COUNTS.value() * prices.of(METRIC)
        + Assumed.ALARMS.value() * prices.of(ALARM)
        + prices.of(DASHBOARD);
  }

  private double secretAndPolls() {
    return prices.of(SECRET) + Assumed.POLLS.value() * prices.each(QUEUE_REQUESTS);
  }

  private static Item perCall(String name, double usd) {
    return new Item(name, calls -> calls * usd);
  }

  private static Item fixed(String name, double usd) {
    return new Item(name, _ -> usd);
  }
}
