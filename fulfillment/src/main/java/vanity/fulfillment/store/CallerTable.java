package vanity.fulfillment.store;

import static software.amazon.awssdk.services.dynamodb.model.KeyType.HASH;
import static software.amazon.awssdk.services.dynamodb.model.KeyType.RANGE;
import static vanity.contract.TableNames.BY_ID;
import static vanity.contract.TableNames.FEED;
import static vanity.contract.TableNames.FEED_AT;
import static vanity.contract.TableNames.ID;
import static vanity.contract.TableNames.LATEST;
import static vanity.contract.TableNames.PARTITION;
import static vanity.contract.TableNames.PROJECTED;
import static vanity.contract.TableNames.SORT;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/** The names in the one table, and how to create it where no deployment does. */
public final class CallerTable {
  static final String CALLER_SORT = "CALLER";
  static final String TARGET_PREFIX = "TARGET#";
  static final String ERASED_SORT = "ERASED";

  /** Partition of who erased callers and when. */
  static final String ERASURES = "ERASURES";

  private static final int TRIES = 1000;
  private static final Duration PAUSE = Duration.ofMillis(5);

  private CallerTable() {}

  static String partition(String number) {
    return "CALLER#" + number;
  }

  static String erasedPartition(String mark) {
    return "ERASED#" + mark;
  }

  static String feed(int shard) {
    return "FEED#" + shard;
  }

  /** String.hashCode is fixed by the language, so the shard of a number never wanders. */
  static String feedOf(String number, int shards) {
    return feed(Math.floorMod(number.hashCode(), shards));
  }

  /** Creates the table unless it is there, and waits for it; for local engines and tests only. */
  public static void createIn(DynamoDbClient client, String name) {
    try {
      client.createTable(description(name));
    } catch (ResourceInUseException there) {
      // Another process was first; it may still be in creation.
    }
    for (int tries = 0; !isActive(client, name); tries++) {
      if (tries == TRIES) {
        throw new IllegalStateException("table '" + name + "' is still not active");
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private static boolean isActive(DynamoDbClient client, String name) {
    return client.describeTable(r -> r.tableName(name)).table().tableStatus() == TableStatus.ACTIVE;
  }

  static CreateTableRequest description(String name) {
    return CreateTableRequest.builder()
        .tableName(name)
        .billingMode(BillingMode.PAY_PER_REQUEST)
        .attributeDefinitions(
            Stream.of(PARTITION, SORT, FEED, FEED_AT, ID).map(CallerTable::text).toList())
        .keySchema(key(PARTITION, HASH), key(SORT, RANGE))
        .globalSecondaryIndexes(
            GlobalSecondaryIndex.builder()
                .indexName(LATEST)
                .keySchema(key(FEED, HASH), key(FEED_AT, RANGE))
                .projection(
                    Projection.builder()
                        .projectionType(ProjectionType.INCLUDE)
                        .nonKeyAttributes(PROJECTED)
                        .build())
                .build(),
            GlobalSecondaryIndex.builder()
                .indexName(BY_ID)
                .keySchema(key(ID, HASH))
                .projection(Projection.builder().projectionType(ProjectionType.KEYS_ONLY).build())
                .build())
        .build();
  }

  private static AttributeDefinition text(String name) {
    return AttributeDefinition.builder()
        .attributeName(name)
        .attributeType(ScalarAttributeType.S)
        .build();
  }

  private static KeySchemaElement key(String name, KeyType type) {
    return KeySchemaElement.builder().attributeName(name).keyType(type).build();
  }
}
