package vanity.publisher.cloud;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers requests that the control plane itself does not know, for tests of other parts. */
@FunctionalInterface
public interface OtherService {

  /** Who answers this request; empty if it is not one of this service's. */
  Optional<Operation> operation(Request request);

  /**
   * An operation that is asked for.
   *
   * @param api as IAM writes it, "" for what nobody signs
   */
  record Operation(String api, Supplier<Answer> action) {}

  /** What goes over the wire. */
  record Answer(int status, Map<String, String> headers, String body) {
    public Answer {
      headers = Map.copyOf(headers);
    }

    public static Answer json(String body) {
      return new Answer(200, Map.of("Content-Type", "application/json"), body);
    }

    public static Answer xml(String body) {
      return new Answer(200, Map.of("Content-Type", "text/xml"), body);
    }
  }
}
