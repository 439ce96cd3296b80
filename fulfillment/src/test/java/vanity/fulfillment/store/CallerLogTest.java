package vanity.fulfillment.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vanity.fulfillment.caller.CallerLog;

/** One contract for every caller log. */
class CallerLogTest {

  @Nested
  class InMemory extends CallerLogContract {
    @Override
    CallerLog create(StoreSettings settings, InstantSource clock) {
      return new InMemoryCallerLog(settings, clock);
    }
  }

  @Nested
  class DynaliteInMemory extends CallerLogContract {
    @Override
    CallerLog create(StoreSettings settings, InstantSource clock) {
      return onDynamo(Dynalite.inMemory().client(), settings, clock);
    }
  }

  @Nested
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  class DynaliteOnDisk extends CallerLogContract {
    private Dynalite disk;

    @BeforeAll
    void start(@TempDir Path folder) {
      disk = Dynalite.onDisk(folder);
    }

    @AfterAll
    void stop() {
      disk.close();
    }

    @Override
    CallerLog create(StoreSettings settings, InstantSource clock) {
      return onDynamo(disk.client(), settings, clock);
    }
  }

  /** Runs with -Pdynamodb-local only, which accepts that engine's licence. */
  @Nested
  @EnabledIfSystemProperty(named = "vanity.dynamodb-local", matches = "true")
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  class DynamoDbLocal extends CallerLogContract {
    private AwsLocalEngine engine;

    @BeforeAll
    void start() throws ReflectiveOperationException, IOException {
      engine = AwsLocalEngine.start();
    }

    @AfterAll
    void stop() throws ReflectiveOperationException {
      engine.stop();
    }

    @Override
    CallerLog create(StoreSettings settings, InstantSource clock) {
      return onDynamo(engine.client(), settings, clock);
    }
  }

  static CallerLog onDynamo(DynamoDbClient client, StoreSettings settings, InstantSource clock) {
    CallerTable.createIn(client, settings.table());
    return new DynamoCallerLog(client, settings, clock);
  }
}
