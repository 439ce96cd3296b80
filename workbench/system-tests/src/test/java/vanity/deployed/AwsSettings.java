package vanity.deployed;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What an operator's environment tells every AWS client, as properties of this JVM. */
final class AwsSettings implements BeforeAllCallback, AfterAllCallback {
  private static final Map<String, String> ALWAYS =
      Map.of(
          "aws.region", "us-east-1",
          "aws.disableEc2Metadata", "true",
          "aws.maxAttempts", "1",
          "aws.sharedCredentialsFile", "target/none",
          "aws.configFile", "target/none");
  private static final Map<String, String> CREDENTIALS =
      Map.of("aws.accessKeyId", "AKIDEXAMPLE", "aws.secretAccessKey", "example");

  @Override
  public void beforeAll(ExtensionContext context) {
    ALWAYS.forEach(System::setProperty);
    withCredentials();
  }

  static void withCredentials() {
    CREDENTIALS.forEach(System::setProperty);
  }

  static void withoutCredentials() {
    CREDENTIALS.keySet().forEach(System::clearProperty);
  }

  static void withoutRegion() {
    System.clearProperty("aws.region");
  }

  static void withRegion() {
    System.setProperty("aws.region", "us-east-1");
  }

  static void endpoint(URI endpoint) {
    System.setProperty("aws.endpointUrl", endpoint.toString());
  }

  @Override
  public void afterAll(ExtensionContext context) {
    ALWAYS.keySet().forEach(System::clearProperty);
    withoutCredentials();
    System.clearProperty("aws.endpointUrl");
  }
}
