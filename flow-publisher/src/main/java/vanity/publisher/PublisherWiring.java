package vanity.publisher;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.connect.ConnectClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lexmodelsv2.LexModelsV2Client;
import software.amazon.awssdk.services.lexruntimev2.LexRuntimeV2Client;
import software.amazon.awssdk.services.s3.S3Client;

/** Builds what the handlers work with. */
final class PublisherWiring {
  private final Region region;
  private final AwsCredentialsProvider credentials;
  private final Optional<URI> endpoint;
  private final SdkHttpClient http;

  PublisherWiring(
      Region region,
      AwsCredentialsProvider credentials,
      Optional<URI> endpoint,
      SdkHttpClient http) {
    this.region = region;
    this.credentials = credentials;
    this.endpoint = endpoint;
    this.http = http;
  }

  /** For the Lambda. */
  static StepRunner poll() {
    return new PublisherWiring(
            Region.of(System.getenv("AWS_REGION")),
            EnvironmentVariableCredentialsProvider.create(),
            Optional.empty(),
            overTheNetwork())
        .poll(InstantSource.system(), PublisherWiring::sleep);
  }

  static SdkHttpClient overTheNetwork() {
    return UrlConnectionHttpClient.builder()
        .connectionTimeout(Duration.ofSeconds(3))
        .socketTimeout(Duration.ofSeconds(8))
        .build();
  }

  StepRunner poll(InstantSource clock, Consumer<Duration> pause) {
    AwsLine.Clients callers = lineClients();
    return poll(clients(), limiter -> new AwsLine(callers, limiter), clock, pause);
  }

  static StepRunner poll(
      AwsConnectInstance.Clients clients,
      Function<RateLimiter, LiveLine> line,
      InstantSource clock,
      Consumer<Duration> pause) {
    RateLimiter limiter = new RateLimiter(clock, pause);
    return new StepRunner(
        id -> new AwsConnectInstance(clients, id, limiter),
        new Gate(line.apply(limiter)),
        clock,
        pause);
  }

  AwsLine.Clients lineClients() {
    return new AwsLine.Clients(built(LexRuntimeV2Client.builder()), built(LambdaClient.builder()));
  }

  AwsConnectInstance.Clients clients() {
    return new AwsConnectInstance.Clients(
        built(ConnectClient.builder()),
        built(LexModelsV2Client.builder()),
        built(S3Client.builder().forcePathStyle(endpoint.isPresent())));
  }

  private <C, B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>> C built(B builder) {
    // No retries of the client's own: the next poll reads everything again first, so that a call
    // which did
    // take effect is not made twice.
    builder
        .region(region)
        .credentialsProvider(credentials)
        .httpClient(http)
        .overrideConfiguration(config ->
            config
                .retryStrategy(AwsRetryStrategy.doNotRetry())
                .apiCallTimeout(Duration.ofSeconds(12)));
    endpoint.ifPresent(builder::endpointOverride);
    return builder.build();
  }

  private static void sleep(Duration length) {
    try {
      Thread.sleep(length);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
