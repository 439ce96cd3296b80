package vanity.publisher.cloud;

import java.util.Map;

/** What goes back over a wire. */
record Reply(int status, Map<String, String> headers, byte[] body) {
  Reply {
    headers = Map.copyOf(headers);
  }
}
