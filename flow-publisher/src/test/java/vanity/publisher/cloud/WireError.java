package vanity.publisher.cloud;

import java.util.List;

/** An error answer of a service: its HTTP status, its name, and what it says. */
public final class WireError extends RuntimeException {
  final int status;
  final String code;
  final List<String> problems;

  public WireError(int status, String code, String message) {
    this(status, code, message, List.of());
  }

  WireError(int status, String code, String message, List<String> problems) {
    super(message);
    this.status = status;
    this.code = code;
    this.problems = List.copyOf(problems);
  }

  static WireError notFound(String what) {
    return new WireError(404, "ResourceNotFoundException", what + " does not exist");
  }

  static WireError invalidRequest(String message) {
    return new WireError(400, "InvalidRequestException", message);
  }

  static WireError invalidFlow(List<String> problems) {
    // The message itself says nothing, as with the service (docs/wire-formats.md#flow-problems).
    return new WireError(400, "InvalidContactFlowException", "None", problems);
  }
}
