package vanity.publisher.cloud;

import java.util.List;

/** A way in which a single call goes wrong, whatever the control plane's state is. */
public enum Fault {
  THROTTLED,
  SERVER_ERROR,
  /** The call takes effect, and its answer never comes. */
  TIME_OUT_AFTER_SUCCESS,
  CONFLICT,
  NOT_FOUND,
  ACCESS_DENIED,
  INVALID_FLOW;

  /** One of these is named by a good explanation. */
  public String code(Call call) {
    return this == TIME_OUT_AFTER_SUCCESS ? "nothing" : error(call).code;
  }

  /** The error as this call's service gives it. */
  WireError error(Call call) {
    String what = call.operation() + " went wrong on purpose";
    return switch (this) {
      case THROTTLED ->
          call.service().equals("s3")
              ? new WireError(503, "SlowDown", what)
              : new WireError(429, "ThrottlingException", what);
      case SERVER_ERROR -> new WireError(500, "InternalServiceException", what);
      case CONFLICT ->
          call.service().equals("lex")
              ? new WireError(409, "ConflictException", what)
              : new WireError(409, "ResourceConflictException", what);
      case NOT_FOUND ->
          call.service().equals("s3")
              ? new WireError(404, "NoSuchKey", what)
              : new WireError(404, "ResourceNotFoundException", what);
      case ACCESS_DENIED ->
          call.service().equals("s3")
              ? new WireError(403, "AccessDenied", what)
              : new WireError(403, "AccessDeniedException", what);
      case INVALID_FLOW ->
          WireError.invalidFlow(List.of("Invalid Action property value. Path: 3.Attributes"));
      case TIME_OUT_AFTER_SUCCESS -> throw new IllegalStateException("has no answer");
    };
  }
}
