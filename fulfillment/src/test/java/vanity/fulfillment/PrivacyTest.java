package vanity.fulfillment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vanity.engine.Lexicon;
import vanity.engine.VanityFinder;
import vanity.fulfillment.api.ApiHandler;
import vanity.fulfillment.api.Role;
import vanity.fulfillment.caller.CallerLog;
import vanity.fulfillment.caller.StoreUnavailable;
import vanity.fulfillment.metrics.CountedSample;
import vanity.fulfillment.store.CallerTable;
import vanity.fulfillment.store.Dynalite;
import vanity.fulfillment.store.DynamoCallerLog;
import vanity.fulfillment.store.FaultyTable;
import vanity.fulfillment.store.FaultyTable.Fault;
import vanity.fulfillment.store.JsonJournal;
import vanity.fulfillment.store.LateMerge;
import vanity.fulfillment.store.LateWrites;
import vanity.fulfillment.store.LateWritesHandler;
import vanity.fulfillment.store.Sample;
import vanity.fulfillment.store.StoreSettings;
import vanity.fulfillment.store.StoredCallerRecords;
import vanity.fulfillment.store.VirtualClock;

/** No log line, metric or error tells a caller's number or the words in it. */
class PrivacyTest {
  private static final String NUMBER = "+18003569377";
  private static final String TARGET = "5552223569";

  /** Parts of both numbers, and the words in them: none may appear anywhere. */
  private static final List<String> MARKS =
      List.of(
          "3569377",
          "356937",
          "9377",
          "2223569",
          "3569",
          "flowers",
          "cabflow",
          "cab-flow",
          "five six nine");

  private static final int HOURLY_LIMIT = 2;
  private static final VanityFinder FINDER = VanityFinder.over(Lexicon.load());

  private final List<String> told = new ArrayList<>();
  private final VirtualClock clock = new VirtualClock();
  private final FaultyTable table = new FaultyTable(clock);
  private final StoreSettings settings = Sample.settings("privacy-" + UUID.randomUUID());
  private final CallerLog log;
  private final List<String> queue = new ArrayList<>();
  private final JsonJournal journal = new JsonJournal(told::add, clock);
  private final Fulfillment fulfillment;
  private boolean queueIsDown;
  private int calls;
  private int turnedAway;

  PrivacyTest() {
    CallerTable.createIn(Dynalite.inMemory().client(), settings.table());
    log = new DynamoCallerLog(table.client(Dynalite.inMemory()), settings, clock);
    LateWrites late =
        event -> {
          if (queueIsDown) {
            throw new StoreUnavailable("down", new IllegalStateException(event.caller()));
          }
          queue.add(Sample.message(event));
        };
    var records = new StoredCallerRecords(log, late, HOURLY_LIMIT, () -> "id", clock, journal);
    fulfillment = new Fulfillment(FINDER, records, clock, new CallSettings("words-1", told::add));
  }

  @Test
  void tellsNobodyANumberOrAWordOnAnyPath() {
    PrintStream out = System.out;
    PrintStream err = System.err;
    var printed = new ByteArrayOutputStream();
    var screen = new PrintStream(printed, true, UTF_8);
    System.setOut(screen);
    System.setErr(screen);
    try {
      everyCall();
      garbage();
      lateWrites();
      page();
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    told.add(printed.toString(UTF_8));

    assertThat(turnedAway).isGreaterThanOrEqualTo(2);
    assertThat(told).hasSizeGreaterThan(100);
    assertThat(String.join("\n", told))
        .contains("RecordsQueued", "RecordsLost", "LateWritesPoisoned", "caller-erased");
    assertThat(told.stream().filter(PrivacyTest::tells)).isEmpty();
  }

  private static boolean tells(String line) {
    return MARKS.stream().anyMatch(line.toLowerCase(Locale.ROOT)::contains);
  }

  /** Calls in every state of table and queue, some of them over the hourly limit. */
  private void everyCall() {
    for (boolean down : List.of(false, true)) {
      queueIsDown = down;
      for (int n = 0; n <= HOURLY_LIMIT; n++) {
        call();
      }
      for (Fault fault : Fault.values()) {
        table.breakBy(fault);
        call();
        table.repair();
        clock.advance(Duration.ofMinutes(10));
      }
    }
    queueIsDown = false;
    call();
  }

  private void call() {
    calls++;
    var opened = answer(Events.connect(NUMBER, "operation", "offer", "agentQueue", "none"));
    turnedAway += "busy".equals(opened.get("status")) ? 1 : 0;
    String held = String.valueOf(opened.get("state"));
    var asked = answer(Events.lex("ConvertNumber", "DTMF", "5", Map.of("state", held)));
    answer(Events.lex("ConvertNumber", "DTMF", TARGET, Map.of("state", stateOf(asked))));
    answer(
        Events.lex(
            "ConvertNumber",
            "Speech",
            "five five five two two two three five six nine",
            Map.of("state", held)));
    answer(Events.lex("KeepNumber", "Speech", "keep number one", Map.of("state", held)));
    answer(Events.lex("FallbackIntent", "Speech", "flowers " + NUMBER, Map.of("state", held)));
    answer(Events.connect(NUMBER, "operation", "key", "key", "7", "state", held));
    answer(Events.connect(NUMBER, "operation", "resume", "reason", "error", "state", held));
  }

  private static String stateOf(Map<String, Object> answer) {
    var session = (Map<?, ?>) answer.get("sessionState");
    return String.valueOf(((Map<?, ?>) session.get("sessionAttributes")).get("state"));
  }

  private void garbage() {
    for (String event :
        List.of(
            NUMBER,
            "{" + NUMBER,
            "[\"" + NUMBER + "\"",
            "{\"Details\":" + NUMBER + "flowers}",
            "{\"Details\":flowers" + NUMBER + "}",
            "{\"flowers" + NUMBER + "\":1}",
            "{\"Details\":{\"ContactData\":{\"ContactId\":\"c\"},\"Parameters\":{\"operation\":\"more\",\"state\":\"flowers"
                + NUMBER
                + "\"}}}",
            "{\"Details\":{},\"sessionState\":\"" + NUMBER + "\",\"bot\":\"flowers\"}")) {
      attempt(() -> answer(event.getBytes(UTF_8)));
    }
  }

  private void lateWrites() {
    var merge = new LateMerge(log, () -> "id");
    var handler =
        new LateWritesHandler(merge, (message, reason) -> told.add("buried: " + reason), journal);
    queue.add(
        "{\"format\":1,\"event\":\"opening\",\"caller\":\""
            + NUMBER
            + "\",\"at\":\""
            + NUMBER
            + "\"}");
    queue.add(NUMBER + " flowers");
    for (Fault fault : Fault.values()) {
      table.breakBy(fault);
      attempt(() -> handler.handleRequest(batch(), null).toString());
      table.repair();
    }
  }

  private SQSEvent batch() {
    var event = new SQSEvent();
    event.setRecords(
        queue.stream()
            .map(body -> {
              var message = new SQSEvent.SQSMessage();
              message.setMessageId("m1");
              message.setBody(body);
              return message;
            })
            .toList());
    return event;
  }

  /** A viewer asks for everything; the answers count as told too. Then an operator erases. */
  private void page() {
    var api = new ApiHandler(log, FINDER, clock, journal, new CountedSample());
    for (Fault fault : List.of(Fault.VALIDATION_ERROR, Fault.SERVER_ERROR)) {
      table.breakBy(fault);
      told.add(ask(api, Role.OPERATOR, "GET", "/v1/callers"));
      told.add(ask(api, Role.OPERATOR, "DELETE", "/v1/callers/id"));
      table.repair();
    }
    told.add(ask(api, Role.VIEWER, "GET", "/v1/callers/" + NUMBER));
    told.add(ask(api, Role.VIEWER, "DELETE", "/v1/callers/" + NUMBER));
    assertThat(ask(api, Role.OPERATOR, "DELETE", "/v1/callers/id")).contains("204");
    log.eraseNumber(NUMBER, clock.instant());
    String erasures = ask(api, Role.OPERATOR, "GET", "/v1/erasures");
    assertThat(erasures).contains("somebody", "\"operator\":null");
    told.add(erasures);
  }

  private static String ask(ApiHandler api, Role role, String method, String path) {
    var jwt =
        APIGatewayV2HTTPEvent.RequestContext.Authorizer.JWT
            .builder()
            .withClaims(Map.of("cognito:groups", role.claim(), "sub", "somebody"))
            .build();
    var context = new APIGatewayV2HTTPEvent.RequestContext();
    context.setHttp(
        APIGatewayV2HTTPEvent.RequestContext.Http.builder()
            .withMethod(method)
            .withPath(path)
            .build());
    context.setAuthorizer(
        APIGatewayV2HTTPEvent.RequestContext.Authorizer.builder().withJwt(jwt).build());
    var event = new APIGatewayV2HTTPEvent();
    event.setRawPath(path);
    event.setRawQueryString("");
    event.setRequestContext(context);
    return api.handleRequest(event, null).toString();
  }

  private Map<String, Object> answer(byte[] event) {
    String ofThisCall = new String(event, UTF_8).replace(Events.CONTACT, "contact-" + calls);
    return Events.read(fulfillment.handle(ofThisCall.getBytes(UTF_8)));
  }

  /** What an attempt throws is reported: Lambda logs it, its causes included. */
  private void attempt(Supplier<?> work) {
    try {
      work.get();
    } catch (RuntimeException thrown) {
      var trace = new StringWriter();
      thrown.printStackTrace(new PrintWriter(trace));
      told.add(trace.toString());
    }
  }
}
