package vanity.cli.web.http;

import java.io.IOException;

/** Answers the requests to some address. */
@FunctionalInterface
public interface RequestHandler {
  Response answer(Request request) throws IOException;

  /** How many characters it reads of what is sent to that path. */
  default int longestBody(String path) {
    return 10_000;
  }
}
