package vanity.fulfillment.metrics;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vanity.contract.MetricName;

/** What the functions have counted, by the hour, and what is shown of the services beneath. */
public interface CountedHours {

  /**
   * The hours that begin at {@code from} or later and before {@code to} and in which some of these
   * metrics were counted, in their order.
   *
   * @throws CountsUnavailable if they cannot be read now
   */
  List<CountedHour> between(Instant from, Instant to, Set<MetricName> metrics);

  /**
   * How the services are doing; empty where nobody tells.
   *
   * @throws CountsUnavailable if that cannot be read now
   */
  default Optional<ServiceState> services(Instant now) {
    return Optional.empty();
  }

  /** Whose calls are counted. */
  Scope scope();

  /** Whose calls a count may hold. */
  enum Scope {
    /** Those of every deployment of the account in this region. */
    ACCOUNT,
    /** Those that were played on this machine. */
    MACHINE
  }
}
