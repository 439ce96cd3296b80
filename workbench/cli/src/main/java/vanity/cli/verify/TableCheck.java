package vanity.cli.verify;

import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import vanity.cli.account.Asking;
import vanity.cli.account.Clients;
import vanity.cli.account.Finding;

/** Whether the callers' table is there. */
final class TableCheck {
  private TableCheck() {}

  static Finding of(Clients clients, Line line) {
    DynamoDbClient tables = clients.client(DynamoDbClient.class, DynamoDbClient::builder);
    Optional<TableStatus> status =
        Asking.find(() -> tables.describeTable(call -> call.tableName(line.table())).table())
            .map(table -> table.tableStatus());
    return status.equals(Optional.of(TableStatus.ACTIVE))
        ? Finding.ok("table", line.table() + " is active")
        : Finding.blocker(
            "table",
            "%s is %s".formatted(line.table(), status.map(Object::toString).orElse("not there")),
            "Restore it, or import the kept one (docs/deploy.md)");
  }
}
