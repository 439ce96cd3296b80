package vanity.deployed.wiring;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import vanity.deployed.assembly.Resource;
import vanity.deployed.assembly.Trees;

/** The table, made on this machine as the template says. */
final class Table {
  private final DynamoDbClient client;
  private final String name;

  private Table(DynamoDbClient client, String name) {
    this.client = client;
    this.name = name;
  }

  /** An empty one, whatever was there before. */
  static Table made(DynamoDbClient client, Resource table) {
    try {
      client.deleteTable(r -> r.tableName(table.ref()));
    } catch (ResourceNotFoundException none) {
      // The first run has nothing to take away.
    }
    client.createTable(r ->
        r.tableName(table.ref())
            .billingMode(BillingMode.fromValue(table.text("BillingMode")))
            .attributeDefinitions(
                table.list("AttributeDefinitions").stream().map(Table::attribute).toList())
            .keySchema(keys(table.at("KeySchema")))
            .globalSecondaryIndexes(
                table.list("GlobalSecondaryIndexes").stream().map(Table::index).toList()));
    return new Table(client, table.ref());
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
            .projectionType(String.valueOf(Trees.at(json, List.of("Projection", "ProjectionType"))));
    return GlobalSecondaryIndex.builder()
        .indexName(text(json, "IndexName"))
        .keySchema(keys(Trees.at(json, List.of("KeySchema"))))
        .projection(
            attributes.isEmpty() ? projection.build() : projection.nonKeyAttributes(attributes).build())
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

  /** The marks of those who were erased. */
  List<String> erased() {
    return client.scan(r -> r.tableName(name)).items().stream()
        .map(it -> it.get("pk").s())
        .filter(it -> it.startsWith("ERASED#"))
        .toList();
  }

  /** Where the engine of this machine serves, and who it knows. */
  record Engine(URI endpoint, String secret) {}
}
