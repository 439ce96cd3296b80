package vanity.simulator.script;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Something that goes wrong on purpose during a call. */
public sealed interface Fault {

  /** A service that fails for the whole call. */
  enum Service implements Fault {
    STORE_DOWN,
    STORE_SLOW,
    QUEUE_DOWN,
    LAMBDA_ERROR,
    LAMBDA_TIMEOUT,
    LEX_ERROR,
    /** The same invocation is delivered three times. */
    LAMBDA_RETRY;

    private String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * One block of the flow takes an error branch.
   *
   * @param errorType of the branch, or null for the block's first
   */
  record Block(String identifier, @Nullable String errorType) implements Fault {}

  String BLOCK = "block:";

  /** Its name, as the command line and scripts write it. */
  default String written() {
    return switch (this) {
      case Service service -> service.label();
      case Block(String identifier, String errorType) ->
          BLOCK + identifier + (errorType == null ? "" : "=" + errorType);
    };
  }

  /** Reads a name as the command line and scripts write it. */
  static Optional<Fault> named(String name) {
    if (name.startsWith(BLOCK)) {
      return block(name.substring(BLOCK.length()));
    }
    return Arrays.stream(Service.values())
        .filter(service -> service.label().equals(name))
        .map(Fault.class::cast)
        .findFirst();
  }

  /** All names, for messages. */
  static String names() {
    return Arrays.stream(Service.values()).map(Service::label).collect(Collectors.joining(", "))
        + ", block:IDENTIFIER[=ErrorType]";
  }

  private static Optional<Fault> block(String rest) {
    int equals = rest.indexOf('=');
    String identifier = equals < 0 ? rest : rest.substring(0, equals);
    String errorType = equals < 0 ? null : rest.substring(equals + 1);
    boolean blank = identifier.isBlank() || (errorType != null && errorType.isBlank());
    return blank ? Optional.empty() : Optional.of(new Block(identifier, errorType));
  }
}
