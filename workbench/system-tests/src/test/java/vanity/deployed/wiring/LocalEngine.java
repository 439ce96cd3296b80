package vanity.deployed.wiring;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import vanity.contract.Variables;
import vanity.json.JsonText;
import vanity.publisher.cloud.OtherService;
import vanity.simulator.data.LocalTable;

/** The engine of this machine that keeps tables, and the credentials that it knows. */
final class LocalEngine implements AutoCloseable {
  private static final String CREDENTIALS = "aws.containerCredentialsFullUri";

  private final LocalTable local;

  LocalEngine(Path folder) {
    local = LocalTable.open(folder, Path.of("../..").toAbsolutePath().normalize());
  }

  URI endpoint() {
    return local.endpoint();
  }

  String secret() {
    return local.environment().getOrDefault("AWS_ACCESS_KEY_ID", "");
  }

  /** What a function with a snapshot gets its role's credentials from. */
  OtherService credentials() {
    return request ->
        request.path().getLast().equals("credentials")
            ? Optional.of(
                new OtherService.Operation(
                    "", () -> OtherService.Answer.json(credentialsOf(secret()))))
            : Optional.empty();
  }

  private static String credentialsOf(String key) {
    return JsonText.line(
        Map.of(
            "AccessKeyId", key,
            "SecretAccessKey", "local",
            "Token", "token",
            "Expiration", "2100-01-01T00:00:00Z"));
  }

  /** The functions of this JVM find their credentials there from now on. */
  void handOutAt(URI plane) {
    System.setProperty(CREDENTIALS, plane + "/credentials");
  }

  /** What Lambda adds to a function's variables, and what replaces the services here. */
  Map<String, String> environment(URI plane) {
    return Map.of(
        Variables.AWS_REGION, "us-east-1",
        Variables.TABLE_ENDPOINT, endpoint().toString(),
        Variables.QUEUE_ENDPOINT, plane.toString(),
        Variables.METRICS_ENDPOINT, plane.toString());
  }

  @Override
  public void close() {
    System.clearProperty(CREDENTIALS);
    local.close();
  }
}
