package vanity.simulator.stub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StubContactCentreTest {
  @Test
  void areOpenAndIdleUnlessTheFileSaysOtherwise() {
    var silent = new StubContactCentre(Map.of(), Map.of(), Map.of());
    var told =
        new StubContactCentre(Map.of("h1", false), Map.of("NumberOfContactsInQueue", 4L), Map.of());

    assertThat(silent.open("h1")).contains(true);
    assertThat(silent.metric("NumberOfContactsInQueue")).isZero();
    assertThat(silent.metric("NumberOfAgentsStaffed")).isOne();
    assertThat(told.open("h1")).contains(false);
    assertThat(told.open("h2")).contains(true);
    assertThat(told.metric("NumberOfContactsInQueue")).isEqualTo(4);
    assertThat(told.hasRoom("q")).isTrue();
  }
}
