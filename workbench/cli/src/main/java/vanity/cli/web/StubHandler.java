package vanity.cli.web;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Map;
import vanity.cli.usage.FileTrouble;
import vanity.cli.web.http.Request;
import vanity.cli.web.http.RequestHandler;
import vanity.cli.web.http.Response;
import vanity.simulator.file.BrokenFile;
import vanity.simulator.stub.StubProblem;

/** The stubs beside a flow: {@code GET /phone/stubs}, and {@code POST} of others. */
final class StubHandler implements RequestHandler {
  private static final int LONGEST_STUBS = 500_000;

  private final StubbedLine line;

  StubHandler(StubbedLine line) {
    this.line = line;
  }

  @Override
  public int longestBody(String path) {
    return LONGEST_STUBS;
  }

  @Override
  public Response answer(Request request) throws IOException {
    return switch (request.method()) {
      case "GET" -> Response.json(200, Map.of("text", line.stubs()));
      case "POST" -> stub(request.body());
      default -> Response.notAllowed("GET, POST");
    };
  }

  private Response stub(String text) throws IOException {
    try {
      line.stub(text);
      return Response.empty(204);
    } catch (StubProblem | BrokenFile problem) {
      return refused(String.valueOf(problem.getMessage()));
    } catch (FileSystemException unreadable) {
      return refused(FileTrouble.line(unreadable));
    }
  }

  private static Response refused(String why) throws IOException {
    return Response.problem(400, "Bad stubs", why);
  }
}
