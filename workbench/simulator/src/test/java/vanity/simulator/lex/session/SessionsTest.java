package vanity.simulator.lex.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** docs/wire-formats.md: session-ttl. */
class SessionsTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private final Sessions sessions = new Sessions(60);
  private final Session first = sessions.open("contact-1", Map.of(), START);

  @Test
  void aSessionIsThereToTheLastMomentOfItsIdleTime() {
    assertThat(sessions.open("contact-1", Map.of(), START.plusSeconds(60))).isSameAs(first);
  }

  @Test
  void aMomentLaterItIsForgotten() {
    assertThat(sessions.open("contact-1", Map.of(), START.plusSeconds(60).plusNanos(1)))
        .isNotSameAs(first);
  }
}
