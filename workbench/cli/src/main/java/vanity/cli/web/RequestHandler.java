package vanity.cli.web;

import java.io.IOException;

/** Answers the requests to some address. */
@FunctionalInterface
interface RequestHandler {
  Response answer(Request request) throws IOException;
}
