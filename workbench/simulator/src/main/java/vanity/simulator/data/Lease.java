package vanity.simulator.data;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;

/** Keeps an engine running as long as it is open. */
record Lease(int port, Socket socket) implements AutoCloseable {
  URI endpoint() {
    return URI.create("http://127.0.0.1:" + port);
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException closedAlready) {
      return; // The engine ended first, so there is nothing left to give back.
    }
  }
}
