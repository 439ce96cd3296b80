package vanity.cli.web.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.bootstrap.HttpServer;
import org.apache.hc.core5.http.impl.bootstrap.ServerBootstrap;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.protocol.HttpProcessorBuilder;
import org.apache.hc.core5.http.protocol.ResponseConnControl;
import org.apache.hc.core5.http.protocol.ResponseContent;
import org.apache.hc.core5.http.protocol.ResponseDate;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/** An HTTP server on the loopback address alone, which pages of other sites cannot use. */
public final class LocalServer implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(LocalServer.class.getName());

  /** Room for the cookies that other servers of this machine have left in the browser. */
  private static final int BUFFER = 32_768;

  /** The library sees a line that is too long only while it fits into the buffer. */
  private static final int LONGEST_LINE = BUFFER - 1;

  private static final int MOST_HEADERS = 100;

  /** Who says nothing for so long has gone; a call's next events are waited for less. */
  private static final Timeout SILENCE = Timeout.ofSeconds(60);

  private final HttpServer server;

  /**
   * Starts to serve.
   *
   * @param port 0 for any that is free
   * @param handlers by the beginning of the path; the longest that fits answers
   * @throws IOException if the port is taken
   */
  public LocalServer(int port, Map<String, RequestHandler> handlers) throws IOException {
    this(port, handlers, line -> LOG.log(System.Logger.Level.WARNING, line));
  }

  /**
   * Starts to serve.
   *
   * @param log takes a line for each request that could not be answered, or not as it should
   */
  public LocalServer(int port, Map<String, RequestHandler> handlers, Consumer<String> log)
      throws IOException {
    var bridge = new HttpBridge(handlers, log);
    server =
        ServerBootstrap.bootstrap()
            .setLocalAddress(InetAddress.getLoopbackAddress())
            .setListenerPort(port)
            // A port that was ours a moment ago is free again at once.
            .setSocketConfig(
                SocketConfig.custom().setSoReuseAddress(true).setSoTimeout(SILENCE).build())
            .setHttp1Config(
                Http1Config.custom()
                    .setBufferSize(BUFFER)
                    .setMaxLineLength(LONGEST_LINE)
                    .setMaxHeaderCount(MOST_HEADERS)
                    .build())
            .setExceptionListener(new CutOff(log))
            // Hosts are our guard's to judge, not the library's.
            .setHttpProcessor(
                HttpProcessorBuilder.create()
                    .addAll(new ResponseDate(), new ResponseContent(), new ResponseConnControl())
                    .addLast(new EveryAnswer())
                    .build())
            .setRequestRouter((request, context) -> bridge)
            .create();
    server.start();
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort());
  }

  @Override
  public void close() {
    server.close(CloseMode.IMMEDIATE);
  }
}
