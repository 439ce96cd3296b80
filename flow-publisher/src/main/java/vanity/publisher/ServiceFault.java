package vanity.publisher;

import java.util.List;

/** A call to AWS that did not work, sorted by what can be done about it. */
final class ServiceFault extends RuntimeException {

  /** What can be done about it. */
  enum Kind {
    /** Too many requests: the same call works later, at a slower pace. */
    THROTTLED,
    /** The service failed or did not answer in time; the call may have taken effect. */
    UNANSWERED,
    /** What was asked for is there already, in use, or being changed. */
    CONFLICT,
    NOT_FOUND,
    DENIED,
    QUOTA,
    INVALID_FLOW,
    /** The service does not accept the request. */
    REJECTED
  }

  private final Kind kind;
  private final String api;
  private final String code;
  private final List<String> problems;

  ServiceFault(Kind kind, String api, String code, String detail, List<String> problems) {
    super(detail);
    this.kind = kind;
    this.api = api;
    this.code = code;
    this.problems = List.copyOf(problems);
  }

  /** Sorts an answer by its error code first, for one status stands for several things. */
  static ServiceFault of(
      String api, int status, String code, String detail, List<String> problems) {
    return new ServiceFault(kind(status, code), api, code, detail, problems);
  }

  /** A call that ended without an answer. */
  static ServiceFault unanswered(String api, String detail) {
    return new ServiceFault(Kind.UNANSWERED, api, "nothing", detail, List.of());
  }

  /** Something that one call knows of and another does not. */
  static ServiceFault undecided(String api, String detail) {
    return new ServiceFault(Kind.CONFLICT, api, "ResourceNotFoundException", detail, List.of());
  }

  private static Kind kind(int status, String code) {
    return switch (code) {
      case "ThrottlingException", "TooManyRequestsException", "SlowDown", "Throttling" ->
          Kind.THROTTLED;
      case "LimitExceededException", "ServiceQuotaExceededException" -> Kind.QUOTA;
      case "InvalidContactFlowException" -> Kind.INVALID_FLOW;
      case "AccessDeniedException", "AccessDenied" -> Kind.DENIED;
      case "ResourceConflictException",
          "DuplicateResourceException",
          "ResourceInUseException",
          "ResourceNotReadyException",
          "ConflictException",
          "PreconditionFailedException" ->
          Kind.CONFLICT;
      default -> kind(status);
    };
  }

  private static Kind kind(int status) {
    return switch (status) {
      case 403 -> Kind.DENIED;
      case 404 -> Kind.NOT_FOUND;
      case 409, 412 -> Kind.CONFLICT;
      case 429 -> Kind.THROTTLED;
      default -> status >= 500 ? Kind.UNANSWERED : Kind.REJECTED;
    };
  }

  Kind kind() {
    return kind;
  }

  /** The operation, as IAM writes it: {@code connect:CreateContactFlow}. */
  String api() {
    return api;
  }

  List<String> problems() {
    return problems;
  }

  String code() {
    return code;
  }

  /** What was called and what came back, in one sentence without its full stop. */
  String told() {
    String detail = getMessage() == null || getMessage().isBlank() ? "" : ": " + getMessage();
    return api + " answered " + code + detail;
  }
}
