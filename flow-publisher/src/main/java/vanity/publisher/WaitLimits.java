package vanity.publisher;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long a request waits for what may still come right.
 *
 * <p>The whole is well under the provider's own limit, which would end the request with no reason
 * given (docs/wire-formats.md#provider-timeout).
 *
 * @param elapsed since onEvent saw the request
 */
record WaitLimits(Duration elapsed) {
  static final Duration LONG = Duration.ofMinutes(10);

  /** For what a new resource or a new policy may need to be seen by every service. */
  static final Duration SHORT = Duration.ofMinutes(2);

  /** For what was made just before to be listed: what is not listed cannot be taken away. */
  static final Duration LAG = Duration.ofSeconds(10);

  /** After this nothing is begun any more: only what is undone again and again takes so long. */
  static final Duration WHOLE = Duration.ofMinutes(13);

  static WaitLimits since(Optional<Instant> startedAt, Instant now) {
    return new WaitLimits(startedAt.map(at -> Duration.between(at, now)).orElse(Duration.ZERO));
  }

  boolean covers(Step.Wait wait) {
    return elapsed.compareTo(wait.atMost()) < 0;
  }

  /** Whether lists show by now what was done before the request began. */
  boolean outlastsTheLists() {
    return elapsed.compareTo(LAG) >= 0;
  }

  /** Whether there is time for one more change. */
  boolean coversAChange() {
    return elapsed.compareTo(WHOLE) < 0;
  }

  /** Whether it is worth calling again. */
  boolean covers(ServiceFault fault) {
    return elapsed.compareTo(limit(fault)) < 0;
  }

  private static Duration limit(ServiceFault fault) {
    return switch (fault.kind()) {
      case THROTTLED, UNANSWERED, CONFLICT -> LONG;
      case NOT_FOUND, DENIED, REJECTED -> SHORT;
      case INVALID_FLOW -> mayBeLate(fault) ? SHORT : Duration.ZERO;
      case QUOTA -> Duration.ZERO;
    };
  }

  // An association takes effect some time after it was made, and until then Connect refuses the
  // flow for naming the bot (docs/wire-formats.md#association-delay). A fault of the flow's own
  // does not heal.
  private static boolean mayBeLate(ServiceFault fault) {
    return fault.problems().stream().allMatch(WaitLimits::namesAnAssociation);
  }

  private static boolean namesAnAssociation(String problem) {
    String text = problem.toLowerCase(Locale.ROOT);
    return Stream.of("lex", "bot", "alias", "associat").anyMatch(text::contains);
  }
}
