package vanity.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import vanity.publisher.cloud.ControlPlane;

/**
 * The CDK's provider framework around our two handlers: what it hands over, keeps and answers
 * (docs/wire-formats.md#provider-events and the rows after it).
 */
public final class ProviderFramework {
  static final String CREATE_FAILED = "AWSCDK::CustomResourceProviderFramework::CREATE_FAILED";
  static final String RESPONSE_URL = "https://cloudformation.invalid/respond?signature=secret";
  private static final URI NOWHERE = URI.create("http://control-plane.invalid");
  private static final int LARGEST_EVENT = 32_000;

  /** What a caller that died in a poll leads to. */
  enum AfterCrash {
    POLL_AGAIN,
    FAIL
  }

  /**
   * The moment before a poll.
   *
   * @param waited since the first poll
   */
  record Moment(Map<String, Object> event, Duration waited) {
    Moment {
      event = Map.copyOf(event);
    }
  }

  /** What CloudFormation receives. */
  public record Response(
      boolean succeeded, String reason, String physicalId, Map<String, Object> data) {}

  private final ControlPlane plane;
  private final OnEventHandler onEvent;
  private final AwsConnectInstance.Clients clients;
  private final Function<RateLimiter, LiveLine> line;
  private IsCompleteHandler isComplete;
  private Consumer<Moment> beforePoll = _ -> {};
  private final StringBuilder log = new StringBuilder();
  private final Context context = LoggingContext.to(log);
  private Duration interval = Duration.ofSeconds(5);
  private AfterCrash afterCrash = AfterCrash.POLL_AGAIN;
  private int polls;
  private int requests;

  public ProviderFramework(ControlPlane plane) {
    this(plane, asked(wiring(plane).lineClients()));
  }

  private ProviderFramework(ControlPlane plane, Function<RateLimiter, LiveLine> line) {
    this.plane = plane;
    this.line = line;
    this.onEvent = new OnEventHandler(plane.clock);
    this.clients = wiring(plane).clients();
    this.isComplete = coldStarted();
  }

  /** One whose live line answers well, with nobody being asked. */
  static ProviderFramework withLineThatAnswers(ControlPlane plane) {
    return new ProviderFramework(plane, _ -> new AnsweringLine());
  }

  private static Function<RateLimiter, LiveLine> asked(AwsLine.Clients line) {
    return limiter -> new AwsLine(line, limiter);
  }

  private static PublisherWiring wiring(ControlPlane plane) {
    return new PublisherWiring(
        Region.US_EAST_1,
        StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")),
        Optional.of(NOWHERE),
        plane.client());
  }

  private IsCompleteHandler coldStarted() {
    return new IsCompleteHandler(
        PublisherWiring.poll(clients, line, plane.clock, plane.clock::pass), plane.clock);
  }

  /** Another function of Lambda, which knows nothing of what the one before it did. */
  void startAnew() {
    isComplete = coldStarted();
  }

  void pollEvery(Duration time) {
    interval = time;
  }

  void onCrash(AfterCrash what) {
    afterCrash = what;
  }

  /** Polls of the last request. */
  public int polls() {
    return polls;
  }

  /** Everything that the handlers have logged. */
  public String log() {
    return log.toString();
  }

  public Response create(Map<String, String> properties) {
    return request(event("Create", properties));
  }

  public Response update(String id, Map<String, String> properties, Map<String, String> former) {
    Map<String, Object> event = event("Update", properties);
    event.put("PhysicalResourceId", id);
    event.put("OldResourceProperties", former);
    return request(event);
  }

  public Response delete(String id, Map<String, String> properties) {
    if (id.equals(CREATE_FAILED)) {
      return new Response(true, "", id, Map.of());
    }
    Map<String, Object> event = event("Delete", properties);
    event.put("PhysicalResourceId", id);
    return request(event);
  }

  private Map<String, Object> event(String type, Map<String, String> properties) {
    Map<String, Object> event = new HashMap<>();
    event.put("RequestType", type);
    event.put("ResponseURL", RESPONSE_URL);
    event.put("StackId", "arn:aws:cloudformation:us-east-1:123456789012:stack/vanity/1");
    event.put("RequestId", "request-" + ++requests);
    event.put("ResourceType", "Custom::PublishedFlow");
    event.put("LogicalResourceId", "PublishedFlow");
    event.put("ServiceToken", "arn:aws:lambda:us-east-1:123456789012:function:framework");
    event.put("ResourceProperties", properties);
    return event;
  }

  void beforeEachPoll(Consumer<Moment> what) {
    beforePoll = what;
  }

  /** Goes on from there with a function that has just been started. */
  Response goOn(Moment moment) {
    polls = 0;
    startAnew();
    try {
      return waited(moment.event(), moment.waited());
    } catch (RuntimeException e) {
      return failed(moment.event(), e);
    }
  }

  private static Response failed(Map<String, Object> event, RuntimeException e) {
    boolean creates = event.get("RequestType").equals("Create");
    Object id = event.getOrDefault("PhysicalResourceId", creates ? CREATE_FAILED : "");
    return new Response(false, String.valueOf(e.getMessage()), id.toString(), Map.of());
  }

  private Response request(Map<String, Object> request) {
    Map<String, Object> event = new HashMap<>(request);
    polls = 0;
    try {
      event.putAll(invoke(onEvent, request));
      return waited(event, Duration.ZERO);
    } catch (RuntimeException e) {
      return failed(event, e);
    }
  }

  private Response waited(Map<String, Object> event, Duration start) {
    String id = event.get("PhysicalResourceId").toString();
    Duration limit = Duration.ofMinutes(15);
    for (Duration time = start; time.compareTo(limit) < 0; time = time.plus(interval)) {
      polls++;
      beforePoll.accept(new Moment(event, time));
      Optional<Map<String, Object>> data = polled(event);
      if (data.isPresent()) {
        return new Response(true, "", id, data.orElseThrow());
      }
      plane.clock.pass(interval);
    }
    return new Response(false, "Operation timed out", id, Map.of());
  }

  private Optional<Map<String, Object>> polled(Map<String, Object> event) {
    Map<String, Object> answer;
    try {
      answer = invoke(isComplete, event);
    } finally {
      if (plane.callerIsDead()) {
        plane.reviveCaller();
        if (afterCrash == AfterCrash.FAIL) {
          throw new IllegalStateException("Task timed out after 60.00 seconds");
        }
        return Optional.empty();
      }
    }
    if (Boolean.TRUE.equals(answer.get("IsComplete"))) {
      return Optional.of(object(answer.get("Data")));
    }
    assertThat(answer).doesNotContainKey("Data");
    return Optional.empty();
  }

  private Map<String, Object> invoke(RequestStreamHandler handler, Map<String, Object> event) {
    try {
      byte[] json = JSON.std.asBytes(event);
      assertThat(json.length).as("size of an event").isLessThan(LARGEST_EVENT);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      handler.handleRequest(new ByteArrayInputStream(json), out, context);
      return JSON.std.mapFrom(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> object(Object value) {
    Map<String, Object> copy = new HashMap<>();
    ((Map<?, ?>) value).forEach((key, inner) -> copy.put(key.toString(), inner));
    return copy;
  }

  /** The lines that were logged so far. */
  public List<String> logLines() {
    return new ArrayList<>(log.toString().lines().toList());
  }
}
