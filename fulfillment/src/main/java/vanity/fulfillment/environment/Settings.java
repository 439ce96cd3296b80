package vanity.fulfillment.environment;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vanity.contract.Variables;

/**
 * What the environment says; every value is checked where it is read, and refused by its name.
 *
 * <p>{@code TABLE_NAME}, {@code AWS_REGION} and {@code ERASURE_KEY} must be there. {@code
 * LATE_WRITES_URL} must be there for calls, {@code DEAD_LETTERS_URL} for late writes and the page,
 * {@code FULFILLMENT_FUNCTION} for the page. The rest have defaults: {@code FEED_SHARDS} 4, {@code
 * RETENTION_DAYS} 365, {@code HOURLY_LIMIT} 20, {@code BUSINESS_WORDS} none. {@code
 * TABLE_ENDPOINT}, {@code QUEUE_ENDPOINT} and {@code METRICS_ENDPOINT} point to what stands for the
 * services here.
 */
public record Settings(Map<String, String> environment) {
  /** As many contacts of the last day as a caller's item remembers. */
  private static final int HOURLY_LIMIT_AT_MOST = 50;

  public Settings {
    environment = Map.copyOf(environment);
  }

  public String tableName() {
    return required(Variables.TABLE_NAME);
  }

  public int feedShards() {
    return number(Variables.FEED_SHARDS, 4, 1, 100);
  }

  public Duration retention() {
    return Duration.ofDays(number(Variables.RETENTION_DAYS, 365, 1, 3650));
  }

  public String erasureKey() {
    return required(Variables.ERASURE_KEY);
  }

  String region() {
    return required(Variables.AWS_REGION);
  }

  public String lateWritesUrl() {
    return required(Variables.LATE_WRITES_URL);
  }

  public String deadLettersUrl() {
    return required(Variables.DEAD_LETTERS_URL);
  }

  /** What metrics call that queue. */
  public String deadLettersName() {
    String url = deadLettersUrl();
    return url.substring(url.lastIndexOf('/') + 1);
  }

  public String fulfillmentFunction() {
    return required(Variables.FULFILLMENT_FUNCTION);
  }

  public @Nullable URI tableEndpoint() {
    return address(Variables.TABLE_ENDPOINT);
  }

  public @Nullable URI queueEndpoint() {
    return address(Variables.QUEUE_ENDPOINT);
  }

  public @Nullable URI metricsEndpoint() {
    return address(Variables.METRICS_ENDPOINT);
  }

  public int hourlyLimit() {
    return number(Variables.HOURLY_LIMIT, 20, 1, HOURLY_LIMIT_AT_MOST);
  }

  /** Words of the business, one a line. */
  public List<String> businessWords() {
    return environment.getOrDefault(Variables.BUSINESS_WORDS, "").lines().toList();
  }

  private String required(String name) {
    String value = environment.getOrDefault(name, "");
    if (value.isBlank()) {
      throw new IllegalArgumentException(
          "The environment variable " + name + " is not set. Set it on the function.");
    }
    return value;
  }

  private @Nullable URI address(String name) {
    String value = environment.get(name);
    return value == null ? null : URI.create(value);
  }

  private int number(String name, int otherwise, int least, int most) {
    String value = environment.getOrDefault(name, Integer.toString(otherwise));
    if (value.matches("\\d{1,9}")) {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw new IllegalArgumentException(
        "%s is '%s'. Use a whole number from %d to %d.".formatted(name, value, least, most));
  }
}
