package vanity.fulfillment.store;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * DynamoDB Local in this JVM, over HTTP so that errors arrive as deployed clients see them.
 *
 * <p>By reflection, since it is on the class path only with the profile {@code dynamodb-local}.
 */
final class AwsLocalEngine {
  private final Object server;
  private final DynamoDbClient client;

  private AwsLocalEngine(Object server, int port) {
    this.server = server;
    this.client = Dynalite.client(URI.create("http://127.0.0.1:" + port));
  }

  static AwsLocalEngine start() throws ReflectiveOperationException, IOException {
    int port = freePort();
    String[] arguments = {"-inMemory", "-sharedDb", "-disableTelemetry", "-port", "" + port};
    Object server =
        Class.forName("software.amazon.dynamodb.services.local.main.ServerRunner")
            .getMethod("createServerFromCommandLineArgs", String[].class)
            .invoke(null, (Object) arguments);
    call(server, "start");
    return new AwsLocalEngine(server, port);
  }

  DynamoDbClient client() {
    return client;
  }

  void stop() throws ReflectiveOperationException {
    client.close();
    call(server, "stop");
  }

  private static void call(Object server, String method) throws ReflectiveOperationException {
    server.getClass().getMethod(method).invoke(server);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
