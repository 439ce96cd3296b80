package vanity.deployed.wiring;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vanity.contract.TableNames;

/** What a deployment's options promise of the records that are left. */
record Promise(int retentionDays, int feedShards, int hourlyLimit, String businessWord) {

  /** Holds the record of a caller against it. */
  void of(PlayedStack stack, String number) {
    var item = stack.table.caller(number);
    if (item.isEmpty()) {
      stack.fault("the table does not hold " + number);
      return;
    }
    var kept = item.orElseThrow();
    String shard = "FEED#" + Math.floorMod(number.hashCode(), feedShards);
    stack.check(
        shard.equals(text(kept.get(TableNames.FEED))),
        "%s is in another shard than %s: FEED_SHARDS".formatted(number, shard));
    long seconds = Long.parseLong(kept.get(TableNames.EXPIRES_AT).n());
    long from = java.time.Instant.parse(text(kept.get(TableNames.LAST_CALLED_AT))).getEpochSecond();
    stack.check(
        seconds - from == retentionDays * 86_400L,
        "%s is not kept for %d days: RETENTION_DAYS".formatted(number, retentionDays));
  }

  private static String text(AttributeValue value) {
    return value == null ? "" : value.s();
  }
}
