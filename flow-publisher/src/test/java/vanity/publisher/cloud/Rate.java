package vanity.publisher.cloud;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** Grants each operation two calls a second, and five at once after a rest. */
final class Rate {
  private static final double A_SECOND = 2;
  private static final double BURST = 5;

  private final InstantSource clock;
  private final Map<String, Bucket> buckets = new HashMap<>();

  private int refused;

  private record Bucket(double tokens, Instant at) {}

  Rate(InstantSource clock) {
    this.clock = clock;
  }

  void rest() {
    buckets.clear();
  }

  int refused() {
    return refused;
  }

  void take(Call call) {
    Instant now = clock.instant();
    Bucket bucket = buckets.getOrDefault(call.api(), new Bucket(BURST, now));
    double seconds = Duration.between(bucket.at(), now).toMillis() / 1000.0;
    double tokens = Math.min(BURST, bucket.tokens() + seconds * A_SECOND);
    if (tokens < 1) {
      refused++;
      throw new WireError(429, "ThrottlingException", "Rate exceeded");
    }
    buckets.put(call.api(), new Bucket(tokens - 1, now));
  }
}
