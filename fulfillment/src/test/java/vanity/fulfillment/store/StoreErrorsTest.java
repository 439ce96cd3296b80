package vanity.fulfillment.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.mockito.Mockito.mock;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.stubbing.Answer;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import vanity.fulfillment.caller.StoreUnavailable;

/**
 * Whatever the client of the table or the queue throws becomes one of the words of
 * docs/operations.md, and what the client said, a number perhaps, is not part of it.
 */
class StoreErrorsTest {

  static Stream<Arguments> faults() {
    return Stream.of(
        arguments("throttled", answered(400, "ProvisionedThroughputExceededException")),
        arguments("throttled", answered(429, "")),
        arguments("missing", answered(400, "ResourceNotFoundException")),
        arguments("missing", answered(400, "QueueDoesNotExist")),
        arguments("missing", answered(400, "AWS.SimpleQueueService.NonExistentQueue")),
        arguments("refused", answered(403, "AccessDeniedException")),
        arguments("refused", answered(400, "ValidationException")),
        arguments("server-error", answered(500, "InternalServerError")),
        arguments("server-error", answered(503, "")),
        arguments("timeout", ApiCallTimeoutException.create(300)),
        arguments("timeout", ApiCallAttemptTimeoutException.create(300)),
        arguments("timeout", clientFailed(new SocketTimeoutException(Sample.NUMBER))),
        arguments("unreachable", clientFailed(new ConnectException(Sample.NUMBER))),
        arguments("unreachable", clientFailed(new UnknownHostException(Sample.NUMBER))),
        arguments("interrupted", AbortedException.create(Sample.NUMBER)),
        arguments("unreadable", new IllegalArgumentException(Sample.NUMBER)),
        arguments("unreadable", new IllegalStateException(Sample.NUMBER)),
        arguments("client-error", clientFailed(new RuntimeException(Sample.NUMBER))));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aTableThatFailsIsSaidInOneWord(String word, RuntimeException fault) {
    var table = mock(DynamoDbClient.class, always(fault));
    var log = new DynamoCallerLog(table, Sample.settings(), () -> Sample.NOON);

    assertThatThrownBy(() -> log.load(Sample.NUMBER))
        .isExactlyInstanceOf(StoreUnavailable.class)
        .hasMessage(word);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aQueueThatFailsIsSaidInTheSameWord(String word, RuntimeException fault) {
    var queue = new SqsQueue(mock(SqsClient.class, always(fault)), "http://queue.invalid/late");

    assertThatThrownBy(() -> queue.send(Sample.call("1", Sample.NOON)))
        .isExactlyInstanceOf(StoreUnavailable.class)
        .hasMessage(word);
  }

  private static Answer<Object> always(RuntimeException fault) {
    return _ -> {
      throw fault;
    };
  }

  private static AwsServiceException answered(int status, String code) {
    return AwsServiceException.builder()
        .statusCode(status)
        .message(Sample.NUMBER)
        .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
        .build();
  }

  private static SdkClientException clientFailed(Exception cause) {
    return SdkClientException.create(Sample.NUMBER, cause);
  }
}
