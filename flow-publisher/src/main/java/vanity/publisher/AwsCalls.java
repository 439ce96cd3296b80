package vanity.publisher;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.connect.model.InvalidContactFlowException;
import software.amazon.awssdk.services.connect.model.ProblemDetail;

/** Makes calls at the right pace, and turns the SDK's exceptions into {@link ServiceFault}. */
final class AwsCalls {
  private final RateLimiter limiter;

  AwsCalls(RateLimiter limiter) {
    this.limiter = limiter;
  }

  /** The answer of a call to the operation {@code api}, as IAM writes it. */
  <T> T call(String api, Supplier<T> call) {
    return limiter.call(api, () -> translated(api, call));
  }

  /** The same; empty if the service does not know what was asked for. */
  <T> Optional<T> find(String api, Supplier<T> call) {
    try {
      return Optional.of(call(api, call));
    } catch (ServiceFault fault) {
      if (fault.kind() == ServiceFault.Kind.NOT_FOUND) {
        return Optional.empty();
      }
      throw fault;
    }
  }

  private static <T> T translated(String api, Supplier<T> call) {
    try {
      return call.get();
    } catch (AwsServiceException e) {
      throw fault(api, e);
    } catch (SdkClientException e) {
      throw ServiceFault.unanswered(api, text(e.getMessage()));
    }
  }

  private static ServiceFault fault(String api, AwsServiceException e) {
    @Nullable AwsErrorDetails details = e.awsErrorDetails();
    String code = details == null ? "" : text(details.errorCode());
    String detail = details == null ? "" : text(details.errorMessage());
    return ServiceFault.of(
        api, e.statusCode(), code.isEmpty() ? "HTTP " + e.statusCode() : code, detail, problems(e));
  }

  private static List<String> problems(AwsServiceException e) {
    return e instanceof InvalidContactFlowException invalid && invalid.hasProblems()
        ? invalid.problems().stream().map(ProblemDetail::message).filter(Objects::nonNull).toList()
        : List.of();
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
