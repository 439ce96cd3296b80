package vanity.publisher.cloud;

import com.fasterxml.jackson.jr.ob.JSON;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Connect, Lex, Lambda and S3 on the loopback, for the real SDK clients with another endpoint.
 *
 * <p>It keeps state, delays what the services delay, refuses what they refuse, and goes wrong where
 * it is told to. Each rule stands in docs/wire-formats.md under "Connect and Lex control plane".
 */
public final class ControlPlane implements AutoCloseable {
  static {
    // Without it every answer waits for the client's delayed acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  /** Services whose errors are XML. */
  private static final String XML = ".*/(sts|cloudformation|cloudfront)/.*";

  public final Cloud cloud = new Cloud();
  public final VirtualClock clock = new VirtualClock();

  private final HttpServer server;
  private final Routes routes = new Routes(cloud, clock);
  private final List<Call> calls = new ArrayList<>();
  private final Set<String> checked = new TreeSet<>();
  private final Rate rate = new Rate(clock);
  private final List<OtherService> others = new ArrayList<>();
  private Access access = Access.ALL;
  private BiPredicate<String, String> judges = (action, resource) -> true;
  private Function<Call, Optional<Fault>> faults = call -> Optional.empty();
  private Function<Call, Optional<WireError>> refusals = call -> Optional.empty();
  private int callsUntilDeath = Integer.MAX_VALUE;
  private String dropped = "";

  public ControlPlane() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.start();
  }

  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  public synchronized List<Call> calls() {
    return List.copyOf(calls);
  }

  public synchronized List<Call> writes() {
    return calls.stream().filter(Call::isWrite).toList();
  }

  /** How many calls came faster than the rate. */
  public synchronized int throttled() {
    return rate.refused();
  }

  /** The actions that the caller's role was asked for, called or taken in its name. */
  public synchronized Set<String> checked() {
    return new TreeSet<>(checked);
  }

  public synchronized void forgetCalls() {
    calls.clear();
    checked.clear();
  }

  /** From now on a call goes wrong as this says. */
  public synchronized void fail(Function<Call, Optional<Fault>> when) {
    faults = when;
  }

  /** From now on a call is refused as this says. */
  public synchronized void refuse(Function<Call, Optional<WireError>> when) {
    refusals = when;
  }

  /** Learns to answer what it does not know by itself. */
  public synchronized void also(OtherService service) {
    others.add(service);
  }

  public synchronized void allow(Access allowed) {
    access = allowed;
  }

  /** From now on also this is asked whether the caller's role allows an action on a resource. */
  public synchronized void ask(BiPredicate<String, String> judge) {
    judges = judge;
  }

  /** The caller dies after so many calls: what it calls from then on is never heard. */
  public synchronized void killCallerAfter(int more) {
    callsUntilDeath = more;
  }

  public synchronized boolean callerIsDead() {
    return callsUntilDeath < 0;
  }

  public synchronized void reviveCaller() {
    callsUntilDeath = Integer.MAX_VALUE;
  }

  /** Goes back to a copy of the cloud, with nothing going wrong and long after it was taken. */
  public synchronized void restore(Cloud copy) {
    restore(copy, clock.instant().plus(Duration.ofDays(1)));
  }

  /** Goes back to a copy of the cloud at that time, with nothing going wrong. */
  public synchronized void restore(Cloud copy, Instant time) {
    cloud.become(copy);
    clock.set(time);
    rate.rest();
    forgetCalls();
    access = Access.ALL;
    faults = call -> Optional.empty();
    refusals = call -> Optional.empty();
    reviveCaller();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private synchronized void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String line = exchange.getRequestMethod() + " " + exchange.getRequestURI();
      if (line.equals(dropped) || --callsUntilDeath < 0) {
        // Java's client sends a request again by itself when the connection breaks.
        dropped = "";
        return;
      }
      dropped = "";
      Request request = Request.of(exchange);
      if (!answer(exchange, request)) {
        dropped = line;
      }
    }
  }

  /** Whether an answer was sent. */
  private boolean answer(HttpExchange exchange, Request request) throws IOException {
    String signature = exchange.getRequestHeaders().getFirst("Authorization");
    boolean isS3 = signature != null && signature.contains("/s3/");
    boolean isXml = signature != null && signature.matches(XML);
    try {
      Optional<OtherService.Operation> other =
          others.stream().flatMap(service -> service.operation(request).stream()).findFirst();
      if (other.isPresent()) {
        return other(exchange, other.get());
      }
      return isS3 ? object(exchange, request) : json(exchange, request);
    } catch (WireError error) {
      send(
          exchange,
          error,
          isS3 ? ControlPlane::xml : isXml ? ControlPlane::wrapped : ControlPlane::json);

      return true;
    }
  }

  private boolean other(HttpExchange exchange, OtherService.Operation operation)
      throws IOException {
    if (!operation.api().isEmpty()) {
      begin(new Call(operation.api(), List.of("*")));
    }
    OtherService.Answer answer = operation.action().get();
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    return sent(exchange, answer.status(), answer.body().getBytes(StandardCharsets.UTF_8));
  }

  private boolean json(HttpExchange exchange, Request request) throws IOException {
    Routes.Route route = routes.of(request);
    Call call = route.call(request);
    Optional<Fault> fault = begin(call);
    Need.needs(call, request).forEach(this::check);
    Map<String, Object> answer =
        cloud.withoutEffect.contains(call.operation()) ? Map.of() : route.action().apply(request);
    if (call.api().equals(Routes.INVOKE)) {
      sayWhoAnswers(exchange);
    }
    return fault.isEmpty() && sent(exchange, 200, JSON.std.asBytes(answer));
  }

  private void sayWhoAnswers(HttpExchange exchange) {
    exchange.getResponseHeaders().set("X-Amz-Executed-Version", cloud.talk.functionVersion);
    if (!cloud.talk.functionError.isEmpty()) {
      exchange.getResponseHeaders().set("X-Amz-Function-Error", "Unhandled");
    }
  }

  private boolean object(HttpExchange exchange, Request request) throws IOException {
    String name = String.join("/", request.path());
    Optional<Fault> fault = begin(new Call("s3:GetObject", List.of("arn:aws:s3:::" + name)));
    check(Need.assetKey());
    byte[] bytes = cloud.objects.get(name);
    if (bytes == null) {
      throw new WireError(404, "NoSuchKey", "The specified key does not exist.");
    }
    return fault.isEmpty() && sent(exchange, 200, bytes);
  }

  /** What every call meets first; the fault that is left is the one that shows at the end. */
  private Optional<Fault> begin(Call call) {
    calls.add(call);
    Optional<Fault> fault = faults.apply(call);
    if (fault.isPresent() && fault.orElseThrow() != Fault.TIME_OUT_AFTER_SUCCESS) {
      throw fault.orElseThrow().error(call);
    }
    refusals
        .apply(call)
        .ifPresent(error -> {
          throw error;
        });
    call.resources().forEach(resource -> check(new Need(call.api(), resource)));
    if (call.service().equals("connect")) {
      rate.take(call);
    }
    return fault;
  }

  private void check(Need need) {
    checked.add(need.action());
    access.check(need.action(), need.resource());
    if (!judges.test(need.action(), need.resource())) {
      throw Access.denied(need.action(), need.resource());
    }
  }

  private static boolean sent(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    return true;
  }

  private static void send(HttpExchange exchange, WireError error, Function<WireError, String> form)
      throws IOException {
    exchange.getResponseHeaders().set("x-amzn-errortype", error.code);
    sent(exchange, error.status, form.apply(error).getBytes(StandardCharsets.UTF_8));
  }

  private static String json(WireError error) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("message", String.valueOf(error.getMessage()));
    if (!error.problems.isEmpty()) {
      body.put("problems", error.problems.stream().map(text -> Map.of("message", text)).toList());
    }
    try {
      return JSON.std.asString(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String wrapped(WireError error) {
    return "<ErrorResponse>" + xml(error) + "</ErrorResponse>";
  }

  private static String xml(WireError error) {
    return "<Error><Code>"
        + error.code
        + "</Code><Message>"
        + error.getMessage()
        + "</Message></Error>";
  }
}
