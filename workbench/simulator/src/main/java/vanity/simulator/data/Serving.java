package vanity.simulator.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import vanity.contract.TableNames;
import vanity.fulfillment.environment.ClientWiring;
import vanity.fulfillment.store.CallerTable;

/** An engine that serves a folder's table, and the client that asks it. */
record Serving(Lease lease, DynamoDbClient client) implements AutoCloseable {
  private static final List<String> KEYS = List.of(TableNames.PARTITION, TableNames.SORT);
  private static final Set<String> INDEXES = Set.of(TableNames.LATEST, TableNames.BY_ID);

  /**
   * Starts an engine, or joins the one that serves the folder.
   *
   * @throws DataProblem if that does not work, with what to do
   */
  static Serving of(Path folder, Path project, String table) {
    String secret = LocalSecret.TABLE.in(folder);
    Lease lease = EngineProcess.lease(folder, project);
    var serving = new Serving(lease, ClientWiring.local(secret).table(lease.endpoint()));
    try {
      serving.prepare(folder, table);
      return serving;
    } catch (DataProblem | SdkException broken) {
      serving.close();
      throw broken instanceof DataProblem said
          ? said
          : DataProblem.of(folder, "its table does not answer; try again");
    }
  }

  private void prepare(Path folder, String table) {
    CallerTable.createIn(client, table);
    if (!isOurs(client.describeTable(r -> r.tableName(table)).table())) {
      throw DataProblem.of(
          folder, "its table is of another version of this program; name another folder");
    }
  }

  private static boolean isOurs(TableDescription table) {
    return table.keySchema().stream().map(KeySchemaElement::attributeName).toList().equals(KEYS)
        && table.globalSecondaryIndexes().stream()
            .map(GlobalSecondaryIndexDescription::indexName)
            .collect(Collectors.toSet())
            .equals(INDEXES);
  }

  @Override
  public void close() {
    client.close();
    lease.close();
  }
}
