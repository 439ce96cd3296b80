package vanity.simulator.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CallClockTest {
  private final CallClock clock = new CallClock(Instant.EPOCH);

  @Test
  void movesOnlyWhenItIsToldTo() {
    assertThat(clock.instant()).isEqualTo(Instant.EPOCH);

    clock.advance(Duration.ofMinutes(61));
    clock.advance(Duration.ofMillis(1));

    assertThat(clock.elapsed()).isEqualTo(Duration.ofMillis(3_660_001));
    assertThat(clock.instant()).isEqualTo(Instant.EPOCH.plusMillis(3_660_001));
  }

  @Test
  void neverGoesBack() {
    assertThatThrownBy(() -> clock.advance(Duration.ofMillis(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PT-0.001S");
    assertThat(clock.elapsed()).isZero();
  }
}
