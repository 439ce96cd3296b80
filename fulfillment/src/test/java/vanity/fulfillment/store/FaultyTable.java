package vanity.fulfillment.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The way to a table, which can be broken as networks and tables break; its time is virtual. */
public final class FaultyTable implements SdkHttpClient {
  private static final Duration LIMIT = Duration.ofMillis(300);
  private static final Duration A_WHILE = Duration.ofMillis(20);
  private static final int TWICE = 2;

  private final SdkHttpClient way = UrlConnectionHttpClient.create();
  private final VirtualClock clock;
  private Fault fault = Fault.NONE;
  private final List<String> requests = new ArrayList<>();

  /** How a table or the way to it fails. */
  public enum Fault {
    NONE,
    THROTTLED,
    VALIDATION_ERROR,
    TIME_OUT,
    CONNECTION_REFUSED,
    SERVER_ERROR,
    SLOW_BY_FIVE_SECONDS,
    TABLE_MISSING,
    VERSION_CONFLICT
  }

  public FaultyTable(VirtualClock clock) {
    this.clock = clock;
  }

  public DynamoDbClient client(Dynalite engine) {
    return DynamoDbClient.builder()
        .endpointOverride(engine.endpoint())
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClient(this)
        .overrideConfiguration(o ->
            o.retryStrategy(
                StandardRetryStrategy.builder()
                    .maxAttempts(TWICE)
                    .backoffStrategy(BackoffStrategy.retryImmediately())
                    .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
                    .build()))
        .build();
  }

  public void breakBy(Fault broken) {
    fault = broken;
  }

  public void repair() {
    fault = Fault.NONE;
  }

  /** The operations asked for since the start, retries included. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  public void forgetRequests() {
    requests.clear();
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    ExecutableHttpRequest real = way.prepareRequest(request);
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() throws IOException {
        requests.add(operation(request));
        return answer(request, real);
      }

      @Override
      public void abort() {
        real.abort();
      }
    };
  }

  private HttpExecuteResponse answer(HttpExecuteRequest request, ExecutableHttpRequest real)
      throws IOException {
    return switch (fault) {
      case NONE -> real.call();
      case THROTTLED -> refused(400, "ProvisionedThroughputExceededException");
      case VALIDATION_ERROR -> refused(400, "ValidationException");
      case SERVER_ERROR -> refused(500, "InternalServerError");
      case TABLE_MISSING -> refused(400, "ResourceNotFoundException");
      case TIME_OUT -> {
        if (isRetry(request)) {
          clock.advance(A_WHILE);
          throw limitReached();
        }
        clock.advance(LIMIT.minus(A_WHILE));
        throw new SocketTimeoutException("connect timed out");
      }
      case CONNECTION_REFUSED -> throw new ConnectException("Connection refused");
      case SLOW_BY_FIVE_SECONDS -> {
        clock.advance(LIMIT);
        throw limitReached();
      }
      case VERSION_CONFLICT ->
          writes(request) ? refused(400, "ConditionalCheckFailedException") : real.call();
    };
  }

  private HttpExecuteResponse refused(int status, String error) {
    clock.advance(A_WHILE);
    String body = "{\"__type\":\"com.amazonaws.dynamodb.v20120810#%s\",\"message\":\"no\"}";
    return HttpExecuteResponse.builder()
        .response(SdkHttpResponse.builder().statusCode(status).build())
        .responseBody(
            AbortableInputStream.create(
                new ByteArrayInputStream(body.formatted(error).getBytes(UTF_8))))
        .build();
  }

  /** What the client throws when a call, its retry included, has used up its limit. */
  private static ApiCallTimeoutException limitReached() {
    return ApiCallTimeoutException.create(LIMIT.toMillis());
  }

  private static boolean isRetry(HttpExecuteRequest request) {
    return request.httpRequest().firstMatchingHeader("amz-sdk-request").orElse("").contains("=2");
  }

  private static boolean writes(HttpExecuteRequest request) {
    return operation(request).equals("UpdateItem");
  }

  private static String operation(HttpExecuteRequest request) {
    String target = request.httpRequest().firstMatchingHeader("X-Amz-Target").orElse("");
    return target.substring(target.indexOf('.') + 1);
  }

  @Override
  public void close() {
    way.close();
  }
}
