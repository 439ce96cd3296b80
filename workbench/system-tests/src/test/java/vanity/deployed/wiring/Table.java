package vanity.deployed.wiring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import vanity.contract.TableNames;
import vanity.deployed.assembly.Resource;
import vanity.deployed.assembly.Trees;

/** The table, made on this machine as the template says. */
final class Table {
  private static final int PATIENCE = 10_000;

  private final DynamoDbClient client;
  private final String name;

  private Table(DynamoDbClient client, String name) {
    this.client = client;
    this.name = name;
  }

  /** An empty one, whatever was there before. */
  static Table made(DynamoDbClient client, Resource table) {
    if (status(client, table.ref()).isPresent()) {
      client.deleteTable(r -> r.tableName(table.ref()));
      until(() -> status(client, table.ref()).isEmpty());
    }
    client.createTable(r ->
        r.tableName(table.ref())
            .billingMode(BillingMode.fromValue(table.text("BillingMode")))
            .attributeDefinitions(
                table.list("AttributeDefinitions").stream().map(Table::attribute).toList())
            .keySchema(keys(table.at("KeySchema")))
            .globalSecondaryIndexes(
                table.list("GlobalSecondaryIndexes").stream().map(Table::index).toList()));
    until(() -> status(client, table.ref()).equals(Optional.of(TableStatus.ACTIVE)));
    return new Table(client, table.ref());
  }

  /** Each question gives the engine the turn that it needs to come to an end. */
  private static void until(BooleanSupplier done) {
    for (int asked = 0; !done.getAsBoolean(); asked++) {
      if (asked == PATIENCE) {
        throw new IllegalStateException("the table is still on its way");
      }
    }
  }

  private static Optional<TableStatus> status(DynamoDbClient client, String name) {
    try {
      return Optional.of(client.describeTable(r -> r.tableName(name)).table().tableStatus());
    } catch (ResourceNotFoundException none) {
      return Optional.empty();
    }
  }

  private static AttributeDefinition attribute(Object json) {
    return AttributeDefinition.builder()
        .attributeName(text(json, "AttributeName"))
        .attributeType(text(json, "AttributeType"))
        .build();
  }

  private static List<KeySchemaElement> keys(Object json) {
    return Trees.list(json).stream()
        .map(it ->
            KeySchemaElement.builder()
                .attributeName(text(it, "AttributeName"))
                .keyType(text(it, "KeyType"))
                .build())
        .toList();
  }

  private static GlobalSecondaryIndex index(Object json) {
    List<String> attributes =
        Trees.texts(Trees.at(json, List.of("Projection", "NonKeyAttributes")));
    var projection =
        Projection.builder()
            .projectionType(
                String.valueOf(Trees.at(json, List.of("Projection", "ProjectionType"))));
    return GlobalSecondaryIndex.builder()
        .indexName(text(json, "IndexName"))
        .keySchema(keys(Trees.at(json, List.of("KeySchema"))))
        .projection(
            attributes.isEmpty()
                ? projection.build()
                : projection.nonKeyAttributes(attributes).build())
        .build();
  }

  private static String text(Object json, String name) {
    return String.valueOf(Trees.at(json, List.of(name)));
  }

  /** What is kept of a caller, as it lies there. */
  Optional<Map<String, AttributeValue>> caller(String number) {
    var item =
        client.getItem(r ->
            r.tableName(name)
                .key(
                    Map.of(
                        "pk", AttributeValue.fromS("CALLER#" + number),
                        "sk", AttributeValue.fromS("CALLER")))
                .consistentRead(true));
    return item.hasItem() ? Optional.of(item.item()) : Optional.empty();
  }

  /** The names of what index {@code latest} gives of a caller; none if there is no such index. */
  Set<String> latest(String number) {
    Optional<AttributeValue> feed = caller(number).map(it -> it.get(TableNames.FEED));
    if (feed.isEmpty()) {
      return Set.of();
    }
    try {
      return client
          .query(r ->
              r.tableName(name)
                  .indexName(TableNames.LATEST)
                  .keyConditionExpression("feed = :feed")
                  .expressionAttributeValues(Map.of(":feed", feed.orElseThrow())))
          .items()
          .stream()
          .filter(it -> it.get("pk").s().equals("CALLER#" + number))
          .map(Map::keySet)
          .findFirst()
          .orElse(Set.of());
    } catch (DynamoDbException none) {
      return Set.of();
    }
  }
}
