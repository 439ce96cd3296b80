package vanity.cli.web.http;

import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.function.Consumer;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.ExceptionListener;
import org.apache.hc.core5.http.HttpConnection;

/** Says of a connection that ended in the middle why it did, unless its client went away. */
final class CutOff implements ExceptionListener {
  private final Consumer<String> log;

  CutOff(Consumer<String> log) {
    this.log = log;
  }

  @Override
  public void onError(Exception broken) {
    tell(broken);
  }

  @Override
  public void onError(HttpConnection connection, Exception broken) {
    tell(broken);
  }

  private void tell(Exception broken) {
    boolean clientWentAway =
        broken instanceof ConnectionClosedException
            || broken instanceof SocketException
            || broken instanceof SocketTimeoutException;
    if (!clientWentAway) {
      String why = broken instanceof IOException ? broken.getMessage() : broken.toString();
      log.accept("a request was cut off: " + why);
    }
  }
}
