package vanity.simulator.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * An HTTP server on the loopback address alone.
 *
 * <p>It answers only requests that name this machine as their host: a web page elsewhere cannot
 * reach it through a host name of its own that points here.
 */
public final class LocalServer implements AutoCloseable {
  private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

  private final HttpServer server;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

  /**
   * Starts to serve.
   *
   * @param port 0 for any that is free
   * @param handlers by the beginning of the path; the longest that fits answers
   * @throws IOException if the port is taken
   */
  public LocalServer(int port, Map<String, HttpHandler> handlers) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(workers);
    handlers.forEach((path, handler) -> server.createContext(path, guarded(handler)));
    server.start();
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }

  private static HttpHandler guarded(HttpHandler handler) {
    return exchange -> {
      try (exchange) {
        if (isForThisMachine(exchange)) {
          handler.handle(exchange);
        } else {
          Answer.problem(421, "Misdirected request", "this server answers to localhost only")
              .send(exchange);
        }
      } catch (RuntimeException bug) {
        Answer.problem(500, "Internal error", "see the terminal of ./vanity serve").send(exchange);
        throw bug;
      }
    };
  }

  private static boolean isForThisMachine(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    return host != null && HOSTS.contains(host.replaceFirst(":\\d+$", ""));
  }
}
