package vanity.fulfillment.store;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vanity.fulfillment.caller.ErasureKey;

/** A DynamoDB-compatible engine in a child process, in memory or on disk; ends with its lease. */
public final class Dynalite implements AutoCloseable {
  private static final String SCRIPT =
      "../workbench/simulator/src/main/resources/vanity/simulator/data/local-table.js";

  /** The client's own strategy would wait for seconds for an engine that has been killed. */
  private static final RetryStrategy ONCE_MORE =
      StandardRetryStrategy.builder()
          .maxAttempts(2)
          .backoffStrategy(BackoffStrategy.retryImmediately())
          .build();

  /** The access key's id that all our test clients send. */
  private static final String SECRET = "local";

  private static @Nullable Dynalite shared;

  private final Process process;
  private final Socket lease;
  private final URI endpoint;
  private final DynamoDbClient client;

  private Dynalite(@Nullable Path folder) throws IOException {
    Path secret = Files.writeString(Files.createTempFile("dynalite", ".key"), SECRET);
    var command =
        new ArrayList<>(
            List.of(
                "node",
                SCRIPT,
                Path.of("../node_modules/dynalite").toRealPath().toString(),
                secret.toString()));
    if (folder != null) {
      command.add(folder.toString());
    }
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var out = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
    Map<String, Object> ports = JSON.std.mapFrom(out.readLine());
    Files.delete(secret);
    lease = new Socket("127.0.0.1", (Integer) ports.get("lease"));
    String greeting = "test " + new ErasureKey(SECRET).mark("program test") + "\n";
    lease.getOutputStream().write(greeting.getBytes(StandardCharsets.UTF_8));
    endpoint = URI.create("http://127.0.0.1:" + ports.get("port"));
    client = client(endpoint);
  }

  /** One engine in memory for all tests of this JVM; every test takes its own table. */
  public static synchronized Dynalite inMemory() {
    if (shared == null) {
      shared = start(null);
    }
    return shared;
  }

  static Dynalite onDisk(Path folder) {
    return start(folder);
  }

  private static Dynalite start(@Nullable Path folder) {
    try {
      return new Dynalite(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "dynalite did not start; is node there, and was npm ci run?", e);
    }
  }

  public DynamoDbClient client() {
    return client;
  }

  public URI endpoint() {
    return endpoint;
  }

  static DynamoDbClient client(URI endpoint, ExecutionInterceptor... interceptors) {
    return DynamoDbClient.builder()
        .endpointOverride(endpoint)
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .overrideConfiguration(
            o -> o.retryStrategy(ONCE_MORE).executionInterceptors(List.of(interceptors)))
        .build();
  }

  /** As a power cut would. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    client.close();
    try {
      lease.close();
      process.onExit().join();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
