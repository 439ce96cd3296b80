package vanity.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vanity.publisher.cloud.VirtualClock;

class RateLimiterTest {
  private final VirtualClock clock = new VirtualClock();
  private final List<Long> pauses = new ArrayList<>();
  private final RateLimiter limiter =
      new RateLimiter(
          clock,
          pause -> {
            pauses.add(pause.toMillis());
            clock.pass(pause);
          });

  @Test
  void leavesHalfASecondBetweenTwoCallsOfOneOperation() {
    for (int i = 0; i < 3; i++) {
      assertThat(limiter.call("connect:ListBots", () -> "bots")).isEqualTo("bots");
    }

    assertThat(pauses).containsExactly(500L, 500L);
  }

  @Test
  void doesNotWaitForAnotherOperationOrAfterARest() {
    limiter.call("connect:ListBots", () -> 1);
    limiter.call("connect:ListContactFlows", () -> 1);
    clock.pass(Duration.ofSeconds(1));
    limiter.call("connect:ListBots", () -> 1);

    assertThat(pauses).isEmpty();
  }

  @Test
  void slowsDownWhenThrottledAndRecoversAfterwards() {
    List<String> answers = new ArrayList<>(List.of("throttled", "throttled", "fine"));

    limiter.call("connect:ListBots", () -> next(answers));
    limiter.call("connect:ListBots", () -> 1);
    limiter.call("connect:ListBots", () -> 1);

    assertThat(pauses).containsExactly(1000L, 2000L, 1000L, 500L);
  }

  @Test
  void leavesTheRestToTheNextPollAfterThreeThrottledCalls() {
    assertThatExceptionOfType(ServiceFault.class)
        .isThrownBy(() -> limiter.call("connect:ListBots", () -> next(List.of("throttled"))));

    assertThat(pauses).containsExactly(1000L, 2000L);
  }

  @Test
  void doesNotRepeatACallThatFailedOtherwise() {
    ServiceFault denied = ServiceFault.of("a", 403, "AccessDeniedException", "no", List.of());

    assertThatExceptionOfType(ServiceFault.class)
        .isThrownBy(() ->
            limiter.call(
                "connect:ListBots",
                () -> {
                  throw denied;
                }));

    assertThat(pauses).isEmpty();
  }

  private static String next(List<String> answers) {
    String answer = answers.size() == 1 ? answers.getFirst() : answers.removeFirst();
    if (answer.equals("throttled")) {
      throw ServiceFault.of("connect:ListBots", 429, "ThrottlingException", "slow", List.of());
    }
    return answer;
  }
}
