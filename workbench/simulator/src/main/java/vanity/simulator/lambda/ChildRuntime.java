package vanity.simulator.lambda;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** One execution environment: a child JVM under AWS's own runtime interface client. */
final class ChildRuntime implements AutoCloseable {
  private static final String RUNTIME_CLIENT =
      "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";

  private final RuntimeApi api;
  private final Process process;
  private final Thread stopper;

  private ChildRuntime(RuntimeApi api, Process process) {
    this.api = api;
    this.process = process;
    this.stopper = new Thread(process::destroyForcibly, "stop-lambda");
    Runtime.getRuntime().addShutdownHook(stopper);
    var _ =
        process
            .onExit()
            .thenAccept(p ->
                api.childBroke("the function's process ended with exit status " + p.exitValue()));
  }

  static ChildRuntime start(ChildFunction function) throws IOException {
    var api = new RuntimeApi();
    try {
      return new ChildRuntime(api, builder(function, api.address()).start());
    } catch (IOException e) {
      api.close();
      throw e;
    }
  }

  /** Waits until the function is initialised; under SnapStart, until its snapshot can be taken. */
  void awaitInitialised() throws InterruptedException {
    api.awaitInitialised();
  }

  void restore() {
    api.restore();
  }

  CompletableFuture<Deliveries.Reply> deliver(
      String functionArn, String event, long deadlineMillis) {
    return api.deliver(functionArn, event, deadlineMillis);
  }

  boolean alive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    process.destroyForcibly();
    process.onExit().join();
    api.close();
    try {
      Runtime.getRuntime().removeShutdownHook(stopper);
    } catch (IllegalStateException _) {
      // The JVM is going down already, and the hook has nothing left to stop.
    }
  }

  private static ProcessBuilder builder(ChildFunction function, String address) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options(function.snapStart()));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-cp");
    command.add(
        function.classPath().stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator)));
    command.add(RUNTIME_CLIENT);
    command.add(function.handler());
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(function.log().toFile()));
    environment(builder, function, address);
    return builder;
  }

  private static List<String> options(boolean snapStart) {
    // Lambda stops at C1, except with SnapStart, where the JVM's default applies. Without the
    // compat property the org.crac hooks of a function are silently never called.
    return snapStart
        ? List.of("-XX:+UseSerialGC", "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac")
        : List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
  }

  private static void environment(ProcessBuilder builder, ChildFunction function, String address) {
    // A function sees its own configuration and Lambda's, nothing of this machine's.
    var environment = builder.environment();
    environment.clear();
    environment.put("AWS_LAMBDA_RUNTIME_API", address);
    environment.put("_HANDLER", function.handler());
    environment.put("AWS_LAMBDA_FUNCTION_NAME", "vanity-line-fulfillment");
    environment.put("AWS_LAMBDA_FUNCTION_VERSION", "1");
    environment.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024");
    environment.put("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/vanity-line-fulfillment");
    environment.put("AWS_LAMBDA_LOG_STREAM_NAME", "local");
    environment.put("AWS_LAMBDA_LOG_FORMAT", "JSON");
    environment.put("LAMBDA_TASK_ROOT", "/var/task");
    environment.put("TZ", "UTC");
    environment.put(
        "AWS_LAMBDA_INITIALIZATION_TYPE", function.snapStart() ? "snap-start" : "on-demand");
    environment.putAll(function.environment());
  }
}
