package vanity.fulfillment.store;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import vanity.fulfillment.caller.StoreUnavailable;

/** Turns whatever a client throws into one word; messages of clients may hold keys, so numbers. */
final class StoreErrors {
  private static final Set<String> MISSING =
      Set.of(
          "ResourceNotFoundException",
          "QueueDoesNotExist",
          "AWS.SimpleQueueService.NonExistentQueue");

  private StoreErrors() {}

  static <T> T named(Supplier<T> request) {
    try {
      return request.get();
    } catch (StoreUnavailable known) {
      throw known;
    } catch (RuntimeException fault) {
      throw new StoreUnavailable(reason(fault), fault);
    }
  }

  static String reason(RuntimeException fault) {
    return switch (fault) {
      case ApiCallTimeoutException _, ApiCallAttemptTimeoutException _ -> "timeout";
      case AbortedException _ -> "interrupted";
      case AwsServiceException answer -> refusal(answer);
      case IllegalArgumentException _, IllegalStateException _ -> "unreadable";
      default -> connection(fault);
    };
  }

  private static String refusal(AwsServiceException answer) {
    String code = answer.awsErrorDetails() == null ? "" : answer.awsErrorDetails().errorCode();
    if (answer.isThrottlingException()) {
      return "throttled";
    }
    if (MISSING.contains(code)) {
      return "missing";
    }
    return answer.statusCode() >= 500 ? "server-error" : "refused";
  }

  private static String connection(Throwable fault) {
    for (@Nullable Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SocketTimeoutException) {
        return "timeout";
      }
      if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
        return "unreachable";
      }
    }
    return "client-error";
  }
}
