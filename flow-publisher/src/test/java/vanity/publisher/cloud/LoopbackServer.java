package vanity.publisher.cloud;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

/** Hands over what comes in through a socket; a request without a reply ends the connection. */
final class LoopbackServer implements AutoCloseable {
  static {
    // Without it every answer waits for the client's delayed acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final Function<Request, Optional<Reply>> answer;
  private String dropped = "";

  LoopbackServer(Function<Request, Optional<Reply>> answer) {
    this.answer = answer;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.start();
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private synchronized void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String line = exchange.getRequestMethod() + " " + exchange.getRequestURI();
      if (line.equals(dropped)) {
        // Java's client sends a request again by itself when the connection breaks.
        dropped = "";
        return;
      }
      Optional<Reply> reply = answer.apply(request(exchange));
      dropped = reply.isEmpty() ? line : "";
      if (reply.isPresent()) {
        send(exchange, reply.orElseThrow());
      }
    }
  }

  private static Request request(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    return Request.of(
        exchange.getRequestMethod(),
        exchange.getRequestURI(),
        name -> Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)),
        body);
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    byte[] body = reply.body();
    exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
