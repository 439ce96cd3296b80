package vanity.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vanity.engine.Lexicon;
import vanity.engine.VanityFinder;

class NamelessCallsTest {
  private static final int HOURLY_LIMIT = 100;

  private Instant now = Instant.parse("2026-01-01T12:00:00Z");
  private final Fulfillment fulfillment =
      new Fulfillment(
          VanityFinder.over(Lexicon.load()),
          new RememberedCallers(),
          () -> now,
          new CallSettings("words-1", _ -> {}));

  @Test
  void haveAnHourlyLimitTogether() {
    for (int i = 0; i < HOURLY_LIMIT; i++) {
      String address = i % 2 == 0 ? "anonymous" : "266696687";
      assertThat(status(address, "contact-" + i)).isEqualTo("withheld");
    }

    assertThat(status("anonymous", "contact-x")).isEqualTo("busy");
    assertThat(status("+", "contact-y")).isEqualTo("busy");
    assertThat(status("anonymous", "contact-7")).as("the same again").isEqualTo("withheld");
    assertThat(status("+18003569377", "contact-z")).as("a number").isEqualTo("offer");

    now = now.plusSeconds(3_600);
    assertThat(status("anonymous", "contact-x")).isEqualTo("withheld");
  }

  /** As a clock that was set back would have it. */
  @Test
  void areNotBlockedByCallsThatAreStillToCome() {
    now = now.plusSeconds(100_000_000);
    for (int i = 0; i < HOURLY_LIMIT; i++) {
      status("anonymous", "contact-" + i);
    }

    now = now.minusSeconds(100_000_000);

    assertThat(status("anonymous", "contact-x")).isEqualTo("withheld");
  }

  private String status(String address, String contact) {
    String event =
        new String(
            Events.connect(address, "operation", "offer", "agentQueue", "none"),
            StandardCharsets.UTF_8);
    byte[] asked = event.replace(Events.CONTACT, contact).getBytes(StandardCharsets.UTF_8);
    return String.valueOf(Events.read(fulfillment.handle(asked)).get("status"));
  }
}
