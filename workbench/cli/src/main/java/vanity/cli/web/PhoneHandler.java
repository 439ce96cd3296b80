package vanity.cli.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanity.cli.web.http.Request;
import vanity.cli.web.http.RequestHandler;
import vanity.cli.web.http.Response;
import vanity.json.Json;
import vanity.simulator.line.CallerInput;
import vanity.simulator.script.Fault;
import vanity.simulator.script.ScriptProblem;
import vanity.simulator.script.ScriptReader;

/**
 * The softphone's requests: {@code POST /phone/calls}, then {@code GET .../events?after=N} and
 * {@code POST .../acts}, {@code .../faults} and {@code .../away} of that call; {@code GET
 * /phone/flow}, and {@code POST /phone/script} to have a call script read.
 */
final class PhoneHandler implements RequestHandler {
  private static final Pattern CALL =
      Pattern.compile("/phone/calls/([0-9a-f-]+)/(events|acts|faults|away)");
  private static final Pattern SEEN = Pattern.compile("after=(\\d{1,6})");
  private static final int LONGEST_SCRIPT = 500_000;
  private static final Duration LONG_POLL = Duration.ofSeconds(20);

  /** A page that is reloaded is back before. */
  private static final Duration GRACE = Duration.ofSeconds(8);

  private final OpenCalls calls;
  private final String flow;
  private final Duration grace;

  /**
   * Takes calls to the telephone.
   *
   * @param flow what is shown of the flows, for their pictures
   */
  PhoneHandler(Telephone telephone, String flow) {
    this(telephone, flow, GRACE);
  }

  /**
   * The same, with another patience.
   *
   * @param grace how long a call waits for a page that went away
   */
  PhoneHandler(Telephone telephone, String flow, Duration grace) {
    this.calls = new OpenCalls(telephone);
    this.flow = flow;
    this.grace = grace;
  }

  OpenCalls calls() {
    return calls;
  }

  @Override
  public int longestBody(String path) {
    return path.equals("/phone/script") ? LONGEST_SCRIPT : RequestHandler.super.longestBody(path);
  }

  @Override
  public Response answer(Request request) throws IOException {
    return switch (request.path()) {
      case "/phone/flow" ->
          allowed(request, "GET", () -> Response.of(200, "application/json", flow));
      case "/phone/calls" -> allowed(request, "POST", () -> dial(body(request)));
      case "/phone/script" -> allowed(request, "POST", () -> script(request.body()));
      default -> ofACall(request);
    };
  }

  private Response ofACall(Request request) throws IOException {
    Matcher asked = CALL.matcher(request.path());
    Optional<OpenCall> call = asked.matches() ? calls.find(asked.group(1)) : Optional.empty();
    if (call.isEmpty()) {
      return Response.problem(404, "Not found", "there is no such call");
    }
    return switch (asked.group(2)) {
      case "acts" -> allowed(request, "POST", () -> act(call.get(), body(request)));
      case "faults" -> allowed(request, "POST", () -> breaks(call.get(), body(request)));
      case "away" -> allowed(request, "POST", () -> leaves(call.get()));
      default -> allowed(request, "GET", () -> events(call.get(), request.query()));
    };
  }

  private static Response allowed(Request request, String method, Answer answer)
      throws IOException {
    return request.method().equals(method) ? answer.give() : Response.notAllowed(method);
  }

  @FunctionalInterface
  private interface Answer {
    Response give() throws IOException;
  }

  private Response dial(Map<?, ?> body) throws IOException {
    Optional<Dialling> asked = Dialling.from(body);
    if (asked.isEmpty()) {
      return Response.problem(
          400, "Bad number", "call from a number such as +15553569377, or from withheld");
    }
    Optional<String> id = calls.dial(asked.get());
    return id.isEmpty()
        ? Response.problem(429, "Too many calls", "hang up one of the " + OpenCalls.MOST + " calls")
        : Response.json(201, Map.of("id", id.get()));
  }

  private static Response script(String text) throws IOException {
    try {
      return Response.json(200, ScriptJson.of(ScriptReader.read("script", text)));
    } catch (ScriptProblem problem) {
      return Response.problem(400, "Bad script", String.valueOf(problem.getMessage()));
    }
  }

  private static Response breaks(OpenCall call, Map<?, ?> body) throws IOException {
    Optional<Set<Fault>> faults = Dialling.faults(body);
    if (faults.isEmpty()) {
      return Response.problem(400, "Bad fault", "faults are " + Fault.names());
    }
    call.breaks(faults.get());
    return Response.empty(204);
  }

  private Response leaves(OpenCall call) {
    call.leaves(grace);
    return Response.empty(204);
  }

  private static Response events(OpenCall call, String query) throws IOException {
    Matcher seen = SEEN.matcher(query);
    if (!seen.matches()) {
      return Response.problem(400, "Bad request", "say how many events you have: ?after=0");
    }
    call.returns();
    try {
      var lines = call.events().after(Integer.parseInt(seen.group(1)), LONG_POLL);
      return Response.of(200, "application/json", "{\"events\":[" + String.join(",", lines) + "]}");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Response.empty(503);
    }
  }

  private static Response act(OpenCall call, Map<?, ?> body) throws IOException {
    Optional<CallerInput> act = Act.from(body);
    if (act.isEmpty()) {
      return Response.problem(400, "Bad act", "send say, press, silence, noise or hangUp");
    }
    if (call.isOver()) {
      return Response.problem(409, "Call ended", "this call is over; place another");
    }
    return call.caller().acts(act.get())
        ? Response.empty(204)
        : Response.problem(429, "Too many acts", "wait until the line has heard what you did");
  }

  private static Map<?, ?> body(Request request) {
    try {
      return Json.read(request.body()) instanceof Map<?, ?> body ? body : Map.of();
    } catch (IOException notJson) {
      // No act and no number can be read from it, and the answer says what to send.
      return Map.of();
    }
  }
}
