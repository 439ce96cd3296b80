package vanity.fulfillment.environment;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Builds the AWS clients: everything is named, so that nothing is searched for at a cold start. */
public final class ClientWiring {
  /** How long one request may take while a caller waits, its retry included. */
  public static final Duration WHILE_A_CALLER_WAITS = Duration.ofMillis(300);

  /** How long one request may take where nobody listens to silence. */
  public static final Duration UNHEARD = Duration.ofSeconds(3);

  /** A first request of a rehearsal loads the whole client. */
  private static final Duration UNTIL_IT_IS_LOADED = Duration.ofMinutes(1);

  private static final int ATTEMPTS = 2;

  private final Region region;
  private final AwsCredentialsProvider credentials;
  private final Duration limit;

  private ClientWiring(String region, AwsCredentialsProvider credentials, Duration limit) {
    this.region = Region.of(region);
    this.credentials = credentials;
    this.limit = limit;
  }

  public static ClientWiring of(Settings settings, Duration limit) {
    return new ClientWiring(settings.region(), functionRole(), limit);
  }

  /** Clients of engines on this machine that take any credentials. */
  public static ClientWiring local(Duration limit) {
    return local("local", limit);
  }

  /** Clients of an engine on this machine that serves only who knows its secret. */
  public static ClientWiring local(String secret) {
    return local(secret, UNHEARD);
  }

  /** A client of the table whose requests somebody in this process answers. */
  public static DynamoDbClient answeredBy(SdkHttpClient http) {
    return DynamoDbClient.builder()
        .region(Region.US_EAST_1)
        .credentialsProvider(known("nobody"))
        .httpClient(http)
        .overrideConfiguration(o -> limited(o, UNTIL_IT_IS_LOADED))
        .build();
  }

  /** The id of the access key is the one credential that travels, with every request. */
  private static ClientWiring local(String accessKeyId, Duration limit) {
    return new ClientWiring("us-east-1", known(accessKeyId), limit);
  }

  private static AwsCredentialsProvider known(String accessKeyId) {
    return StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKeyId, "local"));
  }

  public DynamoDbClient table(@Nullable URI endpoint) {
    return configured(DynamoDbClient.builder(), endpoint).build();
  }

  public SqsClient queue(@Nullable URI endpoint) {
    return configured(SqsClient.builder(), endpoint).build();
  }

  public CloudWatchClient metrics(@Nullable URI endpoint) {
    return configured(CloudWatchClient.builder(), endpoint).build();
  }

  private <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> B configured(
      B builder, @Nullable URI endpoint) {
    builder
        .region(region)
        .credentialsProvider(credentials)
        .httpClientBuilder(
            UrlConnectionHttpClient.builder().connectionTimeout(limit).socketTimeout(limit))
        .overrideConfiguration(o -> limited(o, limit));
    return endpoint == null ? builder : builder.endpointOverride(endpoint);
  }

  private static void limited(ClientOverrideConfiguration.Builder configuration, Duration limit) {
    configuration
        .apiCallTimeout(limit)
        .retryStrategy(StandardRetryStrategy.builder().maxAttempts(ATTEMPTS).build());
  }

  /** With SnapStart the role's credentials come from a local address, else from the environment. */
  private static AwsCredentialsProvider functionRole() {
    return AwsCredentialsProviderChain.of(
        ContainerCredentialsProvider.create(), EnvironmentVariableCredentialsProvider.create());
  }
}
