package vanity.cli.account;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/**
 * Clients of the operator's account: credentials, region and endpoint are found as any AWS client
 * finds them, and each client is made when it is first asked for.
 */
public final class Clients implements AutoCloseable {
  private final Region home;
  private final AwsCredentialsProvider credentials = DefaultCredentialsProvider.builder().build();
  private final Map<String, SdkAutoCloseable> made = new HashMap<>();

  private Clients(Region home) {
    this.home = home;
  }

  public static Clients in(String region) {
    return new Clients(Region.of(region));
  }

  /**
   * The region that the operator's environment or profile names.
   *
   * @throws software.amazon.awssdk.core.exception.SdkClientException if none does
   */
  public static String usualRegion() {
    return DefaultAwsRegionProviderChain.builder().build().getRegion().id();
  }

  public String region() {
    return home.id();
  }

  /**
   * Looks for credentials.
   *
   * @throws software.amazon.awssdk.core.exception.SdkClientException if there are none
   */
  public void findCredentials() {
    credentials.resolveCredentials();
  }

  public <C extends SdkAutoCloseable, B extends AwsClientBuilder<B, C>> C client(
      Class<C> type, Supplier<B> builder) {
    return client(type, builder, home.id());
  }

  /** For services that keep some things in a region of their own. */
  public <C extends SdkAutoCloseable, B extends AwsClientBuilder<B, C>> C client(
      Class<C> type, Supplier<B> builder, String region) {
    return type.cast(
        made.computeIfAbsent(
            type.getName() + region,
            _ -> builder.get().region(Region.of(region)).credentialsProvider(credentials).build()));
  }

  @Override
  public void close() {
    made.values().forEach(SdkAutoCloseable::close);
  }
}
