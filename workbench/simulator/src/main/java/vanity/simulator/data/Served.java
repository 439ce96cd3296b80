package vanity.simulator.data;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import vanity.json.Json;

/** Where an engine serves, as it says itself. */
record Served(int port, int lease) {
  /** The engine leaves its line here, for programs other than the one that started it. */
  private static final String MARKER = "served.json";

  private static final int LIMIT_MS = 2000;

  static Optional<Served> read(String line) {
    try {
      return Json.read(line) instanceof Map<?, ?> said
              && said.get("port") instanceof Integer port
              && said.get("lease") instanceof Integer lease
          ? Optional.of(new Served(port, lease))
          : Optional.empty();
    } catch (IOException notOurs) {
      return Optional.empty();
    }
  }

  /** What the last engine of a folder left; it may have died since. */
  static Optional<Served> in(Path folder) {
    try {
      return read(Files.readString(folder.resolve(MARKER)));
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
