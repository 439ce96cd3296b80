package vanity.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vanity.fulfillment.store.FaultyTable.Fault;

/** How often a call asks the table, where nothing is broken. */
class RequestsTest {
  private final TestLine line = new TestLine();

  @Test
  void aFirstCallOpensWithOneReadAndOneWrite() {
    line.opening();

    assertThat(line.table.requests()).containsExactly("GetItem", "UpdateItem");
  }

  @Test
  void aReturningCallerCostsTheSame() {
    line.earlierCall();
    line.table.forgetRequests();

    line.opening();

    assertThat(line.table.requests()).containsExactly("GetItem", "UpdateItem");
  }

  @Test
  void theSameContactAgainOnlyReads() {
    line.opening();
    line.table.forgetRequests();

    line.opening();

    assertThat(line.table.requests()).containsExactly("GetItem");
  }

  @Test
  void turnsThatRecordNothingAskNothing() {
    String state = line.stateAfterOpening();
    line.table.forgetRequests();

    line.says("MoreOptions", "more options", state);
    line.says("SpellNumber", "spell number one", state);
    line.says("FallbackIntent", "", state);

    assertThat(line.table.requests()).isEmpty();
  }

  @Test
  void aWholeCallWritesOnceForEachThingThatIsRecorded() {
    line.call(Fault.NONE, Set.of());

    assertThat(line.table.requests())
        .containsExactly("GetItem", "UpdateItem", "GetItem", "PutItem", "GetItem", "UpdateItem");
  }
}
