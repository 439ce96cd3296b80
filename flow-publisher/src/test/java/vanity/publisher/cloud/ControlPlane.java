package vanity.publisher.cloud;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.SdkHttpClient;

/**
 * Connect, Lex, Lambda and S3 for the real SDK clients: on the loopback, or without sockets.
 *
 * <p>It keeps state, delays what the services delay, refuses what they refuse, and goes wrong where
 * it is asked to. Each rule is in docs/wire-formats.md under "Connect and Lex control plane".
 */
public final class ControlPlane implements AutoCloseable {
  /** Services whose errors are XML, and how. */
  private static final Map<String, Function<WireError, String>> XML =
      Map.of(
          "s3", ControlPlane::xml,
          "sts", ControlPlane::wrapped,
          "cloudformation", ControlPlane::wrapped,
          "cloudfront", ControlPlane::wrapped);

  public final Cloud cloud = new Cloud();
  public final VirtualClock clock = new VirtualClock();

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
  private @Nullable LoopbackServer server;

  /** Where it answers on the loopback; it listens from the first time that somebody asks. */
  public synchronized URI endpoint() {
    if (server == null) {
      server = new LoopbackServer(this::answer);
    }
    return server.endpoint();
  }

  /** Leads any endpoint here. */
  public SdkHttpClient client() {
    return new DirectClient(this::answer);
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
  public synchronized void close() {
    if (server != null) {
      server.close();
    }
  }

  /** Empty if the answer never comes. */
  private synchronized Optional<Reply> answer(Request request) {
    if (--callsUntilDeath < 0) {
      return Optional.empty();
    }
    try {
      Optional<OtherService.Operation> other =
          others.stream().flatMap(service -> service.operation(request).stream()).findFirst();
      if (other.isPresent()) {
        return other(other.get());
      }
      return request.service().equals("s3") ? object(request) : json(request);
    } catch (WireError error) {
      return Optional.of(told(error, XML.getOrDefault(request.service(), ControlPlane::json)));
    }
  }

  private Optional<Reply> other(OtherService.Operation operation) {
    Optional<Fault> fault =
        operation.api().isEmpty()
            ? Optional.empty()
            : begin(new Call(operation.api(), List.of("*")));
    OtherService.Answer answer = operation.action().get();
    return unless(
        fault,
        new Reply(
            answer.status(), answer.headers(), answer.body().getBytes(StandardCharsets.UTF_8)));
  }

  private Optional<Reply> json(Request request) {
    Routes.Route route = routes.of(request);
    Call call = route.call(request);
    Optional<Fault> fault = begin(call);
    Need.needs(call, request).forEach(this::check);
    Map<String, Object> answer =
        cloud.withoutEffect.contains(call.operation()) ? Map.of() : route.action().apply(request);
    return unless(
        fault,
        new Reply(
            200,
            call.api().equals(Routes.INVOKE) ? whoAnswers() : Map.of(),
            text(answer).getBytes(StandardCharsets.UTF_8)));
  }

  private Map<String, String> whoAnswers() {
    Map<String, String> headers = new HashMap<>();
    headers.put("X-Amz-Executed-Version", cloud.talk.functionVersion);
    if (!cloud.talk.functionError.isEmpty()) {
      headers.put("X-Amz-Function-Error", "Unhandled");
    }
    return headers;
  }

  private Optional<Reply> object(Request request) {
    String name = String.join("/", request.path());
    Optional<Fault> fault = begin(new Call("s3:GetObject", List.of("arn:aws:s3:::" + name)));
    check(Need.assetKey());
    byte[] bytes = cloud.objects.get(name);
    if (bytes == null) {
      throw new WireError(404, "NoSuchKey", "The specified key does not exist.");
    }
    return unless(fault, new Reply(200, Map.of(), bytes));
  }

  private static Optional<Reply> unless(Optional<Fault> fault, Reply reply) {
    return fault.isEmpty() ? Optional.of(reply) : Optional.empty();
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

  private static Reply told(WireError error, Function<WireError, String> form) {
    return new Reply(
        error.status,
        Map.of("x-amzn-errortype", error.code),
        form.apply(error).getBytes(StandardCharsets.UTF_8));
  }

  private static String json(WireError error) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("message", String.valueOf(error.getMessage()));
    if (!error.problems.isEmpty()) {
      body.put("problems", error.problems.stream().map(text -> Map.of("message", text)).toList());
    }
    return text(body);
  }

  private static String text(Map<String, Object> json) {
    try {
      return JSON.std.asString(json);
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
