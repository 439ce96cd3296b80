package vanity.publisher;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Keeps calls to each operation under the service's rate, and slows down when told to.
 *
 * <p>Two requests a second is what Connect grants to each operation in an account and region
 * (docs/wire-formats.md#control-plane-rate), shared with everybody else who calls it: so a
 * throttled call doubles the gap, and one that works halves it again. Not safe for several threads.
 */
final class RateLimiter {
  static final Duration GAP = Duration.ofMillis(500);
  static final Duration WIDEST = Duration.ofSeconds(2);
  private static final int ATTEMPTS = 3;

  private final InstantSource clock;
  private final Consumer<Duration> pause;
  private final Map<String, Instant> last = new HashMap<>();
  private final Map<String, Duration> gaps = new HashMap<>();

  RateLimiter(InstantSource clock, Consumer<Duration> pause) {
    this.clock = clock;
    this.pause = pause;
  }

  /** The answer of the call; a throttled one is tried again before it is thrown. */
  <T> T call(String api, Supplier<T> call) {
    for (int attempt = 1; ; attempt++) {
      waitForTurn(api);
      try {
        T answer = call.get();
        gaps.merge(api, GAP, (gap, least) -> longer(gap.dividedBy(2), least));
        return answer;
      } catch (ServiceFault fault) {
        if (fault.kind() != ServiceFault.Kind.THROTTLED || attempt == ATTEMPTS) {
          throw fault;
        }
        gaps.merge(api, GAP.multipliedBy(2), (gap, first) -> shorter(gap.multipliedBy(2), WIDEST));
      }
    }
  }

  private void waitForTurn(String api) {
    Instant now = clock.instant();
    Instant before = last.get(api);
    Duration gap = gaps.getOrDefault(api, GAP);
    if (before != null && before.plus(gap).isAfter(now)) {
      pause.accept(Duration.between(now, before.plus(gap)));
    }
    last.put(api, clock.instant());
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
