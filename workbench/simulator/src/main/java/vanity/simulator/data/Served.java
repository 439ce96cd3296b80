package vanity.simulator.data;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import vanity.json.Json;

/** Where an engine serves, as it says itself. */
record Served(int port, int lease) {
  /** The engine leaves its line here, for programs other than the one that started it. */
  static final String MARKER = "served.json";

  /** Far more than a line of two ports needs. */
  private static final int LONGEST = 1_000;

  private static final int MOST_PORTS = 65_535;

  private static final int LIMIT_MS = 2000;

  static Optional<Served> read(String line) {
    try {
      return Json.read(line) instanceof Map<?, ?> said
              && said.get("port") instanceof Integer port
              && said.get("lease") instanceof Integer lease
              && isPort(port)
              && isPort(lease)
          ? Optional.of(new Served(port, lease))
          : Optional.empty();
    } catch (IOException notOurs) {
      return Optional.empty();
    }
  }

  private static boolean isPort(int port) {
    return port > 0 && port <= MOST_PORTS;
  }

  /** What the last engine of a folder left; it may have died since. */
  static Optional<Served> in(Path folder) {
    try (InputStream in = Files.newInputStream(folder.resolve(MARKER))) {
      return read(new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8));
    } catch (IOException noMarker) {
      return Optional.empty();
    }
  }

  /** A lease on the engine, if it still serves the folder: another program may have its port. */
  Optional<Lease> lease(Handshake handshake) {
    Socket socket = new Socket();
    try {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), lease), LIMIT_MS);
      socket.setSoTimeout(LIMIT_MS);
      if (handshake.succeeds(socket)) {
        return Optional.of(new Lease(port, socket));
      }
      socket.close();
      return Optional.empty();
    } catch (IOException dead) {
      return Optional.empty();
    }
  }
}
