package vanity.simulator.data;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;

/** Keeps an engine running as long as it is open. */
record Lease(int port, Socket socket) implements AutoCloseable {
  private static final int MOMENT_MS = 20;

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** Whether the engine has ended: it says nothing as long as it serves, so there is an end. */
  boolean isOver() {
    try {
      socket.setSoTimeout(MOMENT_MS);
      return socket.getInputStream().read() < 0;
    } catch (SocketTimeoutException serving) {
      return false;
    } catch (IOException dead) {
      return true;
    }
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
