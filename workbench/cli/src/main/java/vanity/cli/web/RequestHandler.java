package vanity.cli.web;

import java.io.IOException;

/** Answers the requests to some address. */
@FunctionalInterface
interface RequestHandler {
  Response answer(Request request) throws IOException;

  /** How many characters it reads of what is sent to that path. */
  default int longestBody(String path) {
    return 10_000;
  }
}
