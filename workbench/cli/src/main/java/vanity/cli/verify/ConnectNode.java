package vanity.cli.verify;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.util.Map;
import vanity.cli.home.Project;

/**
 * Calls Amazon Connect through the JavaScript SDK, which has the operations for test cases; the
 * Java SDK that the project is pinned to does not.
 */
final class ConnectNode implements AutoCloseable {
  private final Process node;
  private final BufferedWriter to;
  private final BufferedReader from;

  private ConnectNode(Process node) {
    this.node = node;
    to = node.outputWriter();
    from = node.inputReader();
  }

  /** Starts it; region, credentials and endpoint are those of this program. */
  static ConnectNode start(String region) throws IOException {
    var builder =
        new ProcessBuilder("node", Project.root().resolve("workbench/cli/connect.mjs").toString());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Map<String, String> environment = builder.environment();
    environment.put("AWS_REGION", region);
    // What Java takes from properties of the JVM, Node takes from the environment.
    pass("aws.endpointUrl", "AWS_ENDPOINT_URL", environment);
    pass("aws.accessKeyId", "AWS_ACCESS_KEY_ID", environment);
    pass("aws.secretAccessKey", "AWS_SECRET_ACCESS_KEY", environment);
    return new ConnectNode(builder.start());
  }

  private static void pass(String property, String variable, Map<String, String> environment) {
    String value = System.getProperty(property);
    if (value != null) {
      environment.put(variable, value);
    }
  }

  /** The service's refusal. */
  static final class Refused extends RuntimeException {
    private final String code;

    Refused(String code, String message) {
      super(message);
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  /**
   * Makes one call.
   *
   * @throws Refused with what the service answers instead
   * @throws IOException if the JavaScript SDK cannot be reached
   */
  Map<?, ?> call(String operation, Map<String, ?> input) throws IOException {
    to.write(JSON.std.asString(Map.of("operation", operation, "input", input)));
    to.newLine();
    to.flush();
    String answer = from.readLine();
    if (answer == null) {
      throw new IOException("workbench/cli/connect.mjs ended");
    }
    return answered(JSON.std.mapFrom(answer));
  }

  private static Map<?, ?> answered(Map<String, Object> answer) {
    if (answer.get("output") instanceof Map<?, ?> output) {
      return output;
    }
    throw new Refused(String.valueOf(answer.get("error")), String.valueOf(answer.get("message")));
  }

  @Override
  public void close() {
    node.destroy();
  }
}
