package vanity.simulator.lambda;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vanity.simulator.lambda.Deliveries.Event;
import vanity.simulator.lambda.Deliveries.Reply;

/**
 * The Lambda Runtime API for exactly one child process: the other end of AWS's runtime interface
 * client. A child of its own each, because the long poll of a killed child would otherwise swallow
 * the next event (docs/wire-formats.md#lambda-runtime).
 *
 * <p>Events hold callers' numbers and any program or page of this machine reaches the port, so the
 * child alone knows the path under which it answers.
 */
final class RuntimeApi implements AutoCloseable {
  private static final String VERSION = "/2018-06-01/runtime/";

  private final HttpServer server;
  private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();
  private final LocalPath secret = LocalPath.made();
  private final Deliveries deliveries = new Deliveries();
  private final CountDownLatch initialised = new CountDownLatch(1);
  private final CountDownLatch restored = new CountDownLatch(1);

  RuntimeApi() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(requests);
    server.createContext("/", this::guarded);
    server.start();
  }

  /** As the environment variable AWS_LAMBDA_RUNTIME_API holds it. */
  String address() {
    return "127.0.0.1:" + server.getAddress().getPort() + secret.prefix();
  }

  /** Hands one event to the child; the future completes when the child answers or dies. */
  CompletableFuture<Reply> deliver(String functionArn, String event, long deadlineMillis) {
    return deliveries.deliver(functionArn, event, deadlineMillis);
  }

  /** The child is gone, or could not begin: nothing it still owes will come. */
  void childBroke(String why) {
    deliveries.childBroke(why);
    initialised.countDown();
  }

  /** Waits until the child has asked for its first event, or for its restore. */
  void awaitInitialised() throws InterruptedException {
    initialised.await();
  }

  /** Lets a SnapStart child go on as if restored from its snapshot. */
  void restore() {
    restored.countDown();
  }

  private void guarded(HttpExchange exchange) throws IOException {
    Optional<String> asked = secret.below(exchange.getRequestURI().getPath());
    if (asked.isEmpty()) {
      send(exchange, 403, "");
      return;
    }
    switch (asked.get()) {
      case VERSION + "invocation/next" -> next(exchange);
      case VERSION + "restore/next" -> restoreNext(exchange);
      case VERSION + "init/error", VERSION + "restore/error" -> initError(exchange);
      default -> answer(exchange);
    }
  }

  private void next(HttpExchange exchange) throws IOException {
    initialised.countDown();
    try {
      Event event = deliveries.take();
      var headers = exchange.getResponseHeaders();
      headers.set("Lambda-Runtime-Aws-Request-Id", event.requestId());
      headers.set("Lambda-Runtime-Deadline-Ms", Long.toString(event.deadlineMillis()));
      headers.set("Lambda-Runtime-Invoked-Function-Arn", event.functionArn());
      send(exchange, 200, event.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      exchange.close();
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String[] parts = exchange.getRequestURI().getPath().split("/");
    String kind = parts[parts.length - 1];
    String body = body(exchange);
    deliveries.answer(
        parts[parts.length - 2],
        kind.equals("response")
            ? new Reply.Success(body)
            : new Reply.Failure(type(exchange), body));
    send(exchange, 202, "{\"status\":\"OK\"}");
  }

  private void initError(HttpExchange exchange) throws IOException {
    childBroke(type(exchange) + ": " + body(exchange));
    send(exchange, 202, "{\"status\":\"OK\"}");
  }

  private void restoreNext(HttpExchange exchange) throws IOException {
    initialised.countDown();
    try {
      restored.await();
      send(exchange, 200, "");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      exchange.close();
    }
  }

  private static String type(HttpExchange exchange) {
    var type = exchange.getRequestHeaders().getFirst("Lambda-Runtime-Function-Error-Type");
    return type == null ? "Unhandled" : type;
  }

  private static String body(HttpExchange exchange) throws IOException {
    return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    // A long poll would wait on for an event that cannot come.
    requests.shutdownNow();
  }
}
