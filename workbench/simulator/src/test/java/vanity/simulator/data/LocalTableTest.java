package vanity.simulator.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import vanity.fulfillment.caller.CallStart;
import vanity.fulfillment.caller.Caller;
import vanity.fulfillment.caller.CallerLog;
import vanity.fulfillment.environment.ClientWiring;

class LocalTableTest {
  private static final Path PROJECT = Path.of("../..");
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  private static final Caller CALLER =
      Caller.of("a", new CallStart("c1", "+15555550100", NOON, List.of(), "words-1"));

  @TempDir private Path temp;

  @Test
  void keepsCallersFromOneProgramToTheNext() {
    Path folder = temp.resolve("new/folder");
    try (var table = LocalTable.open(folder, PROJECT)) {
      log(table).save(CALLER, 0);
    }

    try (var table = LocalTable.open(folder, PROJECT)) {
      assertThat(log(table).load(CALLER.number()).caller()).isEqualTo(CALLER);
    }
  }

  @Test
  void sharesAFolderThatIsServedAlready() {
    var first = LocalTable.open(temp, PROJECT);
    try (var second = LocalTable.open(temp, PROJECT)) {
      log(first).save(CALLER, 0);
      first.close();

      assertThat(second.endpoint()).isEqualTo(first.endpoint());
      assertThat(log(second).load(CALLER.number()).caller()).isEqualTo(CALLER);
    }
  }

  @Test
  void startsAnewWhereTheLastEngineDied() throws IOException {
    Files.writeString(temp.resolve("served.json"), "{\"port\":1,\"lease\":1}");

    try (var table = LocalTable.open(temp, PROJECT)) {
      assertThat(log(table).latest(5, null).callers()).isEmpty();
    }
  }

  @Test
  void knowsErasedCallersInTheNextProgramToo() {
    try (var table = LocalTable.open(temp, PROJECT)) {
      log(table).save(CALLER, 0);
      log(table).erase("a", "somebody", NOON.plusSeconds(1));
    }

    try (var table = LocalTable.open(temp, PROJECT)) {
      assertThat(log(table).erasedAt(CALLER.number())).contains(NOON.plusSeconds(1));
    }
  }

  @Test
  void servesOnWhereItsEngineIsKilled() {
    try (var table = LocalTable.open(temp, PROJECT)) {
      log(table).save(CALLER, 0);
      var engines = ProcessHandle.current().children().toList();
      engines.forEach(ProcessHandle::destroyForcibly);
      engines.forEach(engine -> engine.onExit().join());

      assertThat(log(table).load(CALLER.number()).caller()).isEqualTo(CALLER);
    }
  }

  @Test
  void saysThatTheFilesAreDamaged() throws IOException {
    LocalTable.open(temp, PROJECT).close();
    ProcessHandle.current().children().forEach(engine -> engine.onExit().join());
    Files.writeString(temp.resolve("table/CURRENT"), "x");

    assertThatThrownBy(() -> LocalTable.open(temp, PROJECT))
        .isInstanceOf(DataProblem.class)
        .hasMessageContaining("the files of its table are damaged");
  }

  @Test
  void refusesTheTableOfAnotherVersion() {
    try (var table = LocalTable.open(temp, PROJECT);
        var client = ClientWiring.local(LocalSecret.TABLE.in(temp)).table(table.endpoint())) {
      client.deleteTable(r -> r.tableName("callers"));
      client.createTable(r ->
          r.tableName("callers")
              .billingMode(BillingMode.PAY_PER_REQUEST)
              .keySchema(
                  KeySchemaElement.builder().attributeName("number").keyType(KeyType.HASH).build())
              .attributeDefinitions(
                  AttributeDefinition.builder()
                      .attributeName("number")
                      .attributeType(ScalarAttributeType.S)
                      .build()));
    }

    assertThatThrownBy(() -> LocalTable.open(temp, PROJECT))
        .isInstanceOf(DataProblem.class)
        .hasMessageContaining("its table is of another version of this program");
  }

  @Test
  void saysThatAKeyIsEmpty() throws IOException {
    Files.writeString(temp.resolve("erasure.key"), "");

    assertThatThrownBy(() -> LocalTable.open(temp, PROJECT))
        .isInstanceOf(DataProblem.class)
        .hasMessageContaining("erasure.key is empty");
  }

  @Test
  void refusesAFolderThatCannotBeWritten() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "");

    assertThatThrownBy(() -> LocalTable.open(file, PROJECT))
        .isInstanceOf(DataProblem.class)
        .hasMessage("--data " + file + ": this folder cannot be written; name another");
  }

  @Test
  void saysThatNodePackagesAreMissing() {
    assertThatThrownBy(() -> LocalTable.open(temp, temp))
        .isInstanceOf(DataProblem.class)
        .hasMessageContaining("run npm ci");
  }

  private static CallerLog log(LocalTable table) {
    return table.log(() -> NOON);
  }
}
