package vanity.simulator;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vanity.contract.Handlers;
import vanity.contract.Variables;
import vanity.simulator.data.LocalTable;
import vanity.simulator.lambda.ChildFunction;
import vanity.simulator.lambda.LambdaHost;
import vanity.simulator.lambda.RealRuntimeLambda;
import vanity.simulator.lambda.RuntimeClasses;
import vanity.simulator.line.CallClock;
import vanity.simulator.script.Fault;

/**
 * Our Lambda's jar in a process of its own, under AWS's runtime client, restored as SnapStart does.
 * It runs on real time, and no queue of late writes is there.
 */
public final class RealRuntimeBackend implements Backend {
  private static final String HANDLER = Handlers.FULFILLMENT;

  /** Nobody listens there. */
  private static final String NOWHERE = "http://127.0.0.1:1";

  private final Path jar;
  private final List<String> words;
  private final LocalTable table;
  private final Runnable onClose;
  private final Path log;
  private final ServerSocket silent;
  private final Map<String, RealRuntimeLambda> lambdas = new ConcurrentHashMap<>();

  /**
   * @param table is closed with the backend
   * @param log where what the Lambda prints is kept
   * @param onClose what else is stopped with it
   * @param words a business's own, a line each
   */
  public RealRuntimeBackend(
      Path jar, LocalTable table, List<String> words, Path log, Runnable onClose)
      throws IOException {
    this.jar = jar;
    this.words = words;
    this.table = table;
    this.log = log;
    this.onClose = onClose;
    this.silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  /** The jar as the build leaves it; the launcher keeps a copy of its own. */
  public static Path jar(Path root) throws IOException {
    Path copy = root.resolve(".vanity/fulfillment-lambda.jar");
    Path built = root.resolve("fulfillment/target/fulfillment-lambda.jar");
    if (!Files.exists(built)) {
      return copy;
    }
    boolean newer =
        !Files.exists(copy)
            || Files.getLastModifiedTime(built).compareTo(Files.getLastModifiedTime(copy)) > 0;
    return newer ? built : copy;
  }

  @Override
  public LambdaHost lambda(CallPlan plan, CallClock clock) {
    return lambdas.computeIfAbsent(endpoint(plan), this::started);
  }

  private String endpoint(CallPlan plan) {
    if (plan.faults().contains(Fault.Service.STORE_DOWN)) {
      return NOWHERE;
    }
    return plan.faults().contains(Fault.Service.STORE_SLOW)
        ? "http://127.0.0.1:" + silent.getLocalPort()
        : table.endpoint().toString();
  }

  private RealRuntimeLambda started(String endpoint) {
    var classPath =
        Stream.concat(Stream.of(jar), RuntimeClasses.jars().stream()).distinct().toList();
    return new RealRuntimeLambda(
        LocalArns.FUNCTION,
        new ChildFunction(HANDLER, classPath, environment(endpoint), true, log));
  }

  private Map<String, String> environment(String endpoint) {
    var environment = new HashMap<>(table.environment());
    environment.put("TABLE_ENDPOINT", endpoint);
    environment.put("LATE_WRITES_URL", NOWHERE + "/000000000000/late-writes");
    environment.put("QUEUE_ENDPOINT", NOWHERE);
    environment.put(Variables.BUSINESS_WORDS, String.join("\n", words));
    return environment;
  }

  @Override
  public void callEnded() {
    // Late writes have no queue here to wait in.
  }

  @Override
  public void close() {
    lambdas.values().forEach(RealRuntimeLambda::close);
    try {
      silent.close();
    } catch (IOException _) {
      // The socket only ever kept callers of it waiting.
    }
    table.close();
    onClose.run();
  }
}
