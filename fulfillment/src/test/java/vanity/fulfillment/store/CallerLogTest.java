package vanity.fulfillment.store;

import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vanity.fulfillment.call.CallerLog;

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

  static CallerLog onDynamo(DynamoDbClient client, StoreSettings settings, InstantSource clock) {
    CallerTable.createIn(client, settings.table());
    return new DynamoCallerLog(client, settings, clock);
  }
}
