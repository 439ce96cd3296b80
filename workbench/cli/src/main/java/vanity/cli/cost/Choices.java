package vanity.cli.cost;

import static vanity.cli.cost.Price.CONNECT_MINUTE;
import static vanity.cli.cost.Price.CONNECT_MINUTE_WITH_AI;
import static vanity.cli.cost.Price.DID_MINUTE;
import static vanity.cli.cost.Price.LAMBDA_GB_SECOND_ARM;
import static vanity.cli.cost.Price.LAMBDA_GB_SECOND_X86;
import static vanity.cli.cost.Price.LEX_QUARTER_MINUTE;
import static vanity.cli.cost.Price.LEX_SPEECH;
import static vanity.cli.cost.Price.LOG_GB;
import static vanity.cli.cost.Price.METRIC;
import static vanity.cli.cost.Price.NAT_HOUR;
import static vanity.cli.cost.Price.PROVISIONED_GB_SECOND_ARM;
import static vanity.cli.cost.Price.PROVISIONED_WRITE_HOUR;
import static vanity.cli.cost.Price.TABLE_READS;
import static vanity.cli.cost.Price.TABLE_WRITES;
import static vanity.cli.cost.Price.TOLL_FREE_MINUTE;

import java.util.List;

/** What other choices than ours would add to a month of a million typical calls. */
record Choices(Prices prices, CallUse use) {
  private static final double CALLS = 1_000_000;
  private static final double HOURS = Assumed.SECONDS.value() / 3600;

  /** An opening of the first edition took so many seconds more. */
  private static final double SECONDS_CUT = 26;

  private static final double BLOCK_LINE = 500;
  private static final int FORMER_COUNTS = 64;
  private static final int READY = 10;
  private static final double PEAK = 10;

  /** Ours, and what it is compared with; negative where the other would be cheaper. */
  record Choice(String ours, String other, double more) {}

  List<Choice> all() {
    return List.of(
        new Choice("a DID number", "a toll-free number", tollFree()),
        new Choice(
            "an opening of 26 s",
            "one of 52 s",
            CALLS * SECONDS_CUT / 60 * (prices.of(CONNECT_MINUTE) + prices.of(DID_MINUTE))),
        new Choice("minutes and Lex apart", "minutes with Lex included", withAi()),
        new Choice("Lex billed by the turn (?)", "billed by 15 s of stream", streamed()),
        new Choice("consent by keys in the flow", "asked by Lex", CALLS * prices.of(LEX_SPEECH)),
        new Choice("functions on Arm", "on x86", x86()),
        new Choice("SnapStart", "ten environments provisioned", provisioned()),
        new Choice("turns that ask no table", "a read and a write a turn", turnsOnTheTable()),
        new Choice(
            "one write a call",
            "a second one for a counter or an audit",
            CALLS * Assumed.OPENING_WRITES.value() * prices.each(TABLE_WRITES)),
        new Choice("a table on demand", "provisioned for a peak of ten times the mean", peak()),
        new Choice(
            "no log of the flow",
            "a line a block",
            CALLS * use.blocks() * BLOCK_LINE / 1_000_000_000 * prices.of(LOG_GB)),
        new Choice(
            "counts without dimensions",
            "by source and status",
            (FORMER_COUNTS - Assumed.COUNTS.value()) * prices.of(METRIC)),
        new Choice("no network of our own", "two NAT gateways", 2 * HOURS * prices.of(NAT_HOUR)));
  }

  private double tollFree() {
    return CALLS
        * Math.max(1, use.minutes())
        * (prices.of(TOLL_FREE_MINUTE) - prices.of(DID_MINUTE));
  }

  private double withAi() {
    double ours = use.minutes() * prices.of(CONNECT_MINUTE) + use.turns() * prices.of(LEX_SPEECH);
    return CALLS * (use.minutes() * prices.of(CONNECT_MINUTE_WITH_AI) - ours);
  }

  private double streamed() {
    double quarters = Math.ceil(use.seconds() / 15);
    return CALLS * (quarters * prices.of(LEX_QUARTER_MINUTE) - use.turns() * prices.of(LEX_SPEECH));
  }

  private double x86() {
    return CALLS
        * new Bill(prices, use).gbSeconds()
        * (prices.of(LAMBDA_GB_SECOND_X86) - prices.of(LAMBDA_GB_SECOND_ARM));
  }

  private double provisioned() {
    return READY
        * Assumed.MEMORY_MB.value()
        / 1024
        * Assumed.SECONDS.value()
        * prices.of(PROVISIONED_GB_SECOND_ARM);
  }

  private double turnsOnTheTable() {
    double turns = use.invocations() - 1.0 - use.records();
    return CALLS * turns * (prices.each(TABLE_READS) + 2 * prices.each(TABLE_WRITES));
  }

  private double peak() {
    double writes = new Bill(prices, use).writes();
    double provisioned =
        CALLS * writes / Assumed.SECONDS.value() * PEAK * HOURS * prices.of(PROVISIONED_WRITE_HOUR);
    return provisioned - CALLS * writes * prices.each(TABLE_WRITES);
  }
}
