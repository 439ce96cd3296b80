package vanity.cli.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A table that holds nobody, takes everything and answers at once: what is left of a Lambda's time
 * is its own.
 */
final class InstantTable implements AutoCloseable {
  private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);

  private final HttpServer server;
  private final AtomicLong asked = new AtomicLong();

  InstantTable() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  String endpoint() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** How many requests there were. */
  long asked() {
    return asked.get();
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.incrementAndGet();
    exchange.getRequestBody().readAllBytes();
    exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
    exchange.sendResponseHeaders(200, NOTHING.length);
    exchange.getResponseBody().write(NOTHING);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
