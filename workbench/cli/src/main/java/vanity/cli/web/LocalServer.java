package vanity.cli.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Map;
import org.apache.hc.core5.http.impl.bootstrap.HttpServer;
import org.apache.hc.core5.http.impl.bootstrap.ServerBootstrap;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.protocol.HttpProcessorBuilder;
import org.apache.hc.core5.http.protocol.ResponseConnControl;
import org.apache.hc.core5.http.protocol.ResponseContent;
import org.apache.hc.core5.http.protocol.ResponseDate;
import org.apache.hc.core5.io.CloseMode;

/** An HTTP server on the loopback address alone, which pages of other sites cannot use. */
final class LocalServer implements AutoCloseable {
  private final HttpServer server;

  /**
   * Starts to serve.
   *
   * @param port 0 for any that is free
   * @param handlers by the beginning of the path; the longest that fits answers
   * @throws IOException if the port is taken
   */
  LocalServer(int port, Map<String, RequestHandler> handlers) throws IOException {
    var bridge = new HttpBridge(handlers);
    server =
        ServerBootstrap.bootstrap()
            .setLocalAddress(InetAddress.getLoopbackAddress())
            .setListenerPort(port)
            // A port that was ours a moment ago is free again at once.
            .setSocketConfig(SocketConfig.custom().setSoReuseAddress(true).build())
            // Hosts are our guard's to judge, not the library's.
            .setHttpProcessor(
                HttpProcessorBuilder.create()
                    .addAll(new ResponseDate(), new ResponseContent(), new ResponseConnControl())
                    .build())
            .setRequestRouter((request, context) -> bridge)
            .create();
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort());
  }

  @Override
  public void close() {
    server.close(CloseMode.IMMEDIATE);
  }
}
