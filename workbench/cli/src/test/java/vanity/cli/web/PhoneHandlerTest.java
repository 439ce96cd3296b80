package vanity.cli.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vanity.cli.web.http.LocalServer;
import vanity.simulator.ImpossibleFault;
import vanity.simulator.TimedEvent;
import vanity.simulator.line.CallEvent;
import vanity.simulator.line.CallerInput;
import vanity.simulator.line.Listening;

class PhoneHandlerTest {
  /** Greets, listens once and repeats what the caller did. */
  private static final Telephone ECHO =
      (call, line, events) -> {
        events.happened(event(new CallEvent.Say("hello", "hello " + call.from(), null)));
        var heard = line.listen(new Listening("menu", Listening.By.LEX, null));
        if (heard.equals(new CallerInput.Noise())) {
          throw new IllegalStateException("the store is gone");
        }
        if (heard.equals(new CallerInput.Keys("*"))) {
          throw new ImpossibleFault("block:x", "the flow has no block 'x'");
        }
        events.happened(event(new CallEvent.End(CallEvent.Reason.GOODBYE, heard.toString())));
      };

  private static TimedEvent event(CallEvent event) {
    return new TimedEvent(Duration.ZERO, event);
  }

  private LocalServer server;
  private WebClient web;

  @BeforeEach
  void start() throws IOException {
    server = new LocalServer(0, Map.of("/phone/", new PhoneHandler(ECHO, "{\"Actions\":[]}")));
    web = new WebClient(server.address());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String dial() throws Exception {
    String answer = web.post("/phone/calls", "{\"from\":\"555 356 9377\"}").body();
    return "/phone/calls/" + JSON.std.mapFrom(answer).get("id");
  }

  @Test
  void aBrowserHoldsACall() throws Exception {
    String call = dial();

    String first = web.get(call + "/events?after=0").body();
    int accepted = web.post(call + "/acts", "{\"say\":\"more options\"}").statusCode();
    String last = web.get(call + "/events?after=2").body();

    assertThat(first).contains("hello +15553569377");
    assertThat(accepted).isEqualTo(204);
    assertThat(last).contains("Speech[text=more options]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"press\":\"12#\"}", "{\"silence\":true}", "{\"hangUp\":true}"})
  void everyActReachesTheCall(String act) throws Exception {
    String call = dial();

    assertThat(web.post(call + "/acts", act).statusCode()).isEqualTo(204);
    assertThat(web.get(call + "/events?after=2").body()).contains("end");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "nonsense",
        "{\"press\":\"abc\"}",
        "{\"say\":\" \"}",
        "{\"say\":\"hello\"} {}",
        "[{\"say\":\"hello\"}]"
      })
  void anActThatIsNoneIsRefused(String act) throws Exception {
    assertThat(web.post(dial() + "/acts", act).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"from\":\"abc\"}", "{}", "nonsense", "{\"from\":\"555 356 9377\"} and more"})
  void aCallFromNoNumberIsRefused(String from) throws Exception {
    var answer = web.post("/phone/calls", from);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("such as +15553569377");
  }

  @Test
  void aCallThatIsOverTakesNoMoreActs() throws Exception {
    String call = dial();
    web.post(call + "/acts", "{\"hangUp\":true}");
    assertThat(web.get(call + "/events?after=2").body()).contains("end");

    var late = web.post(call + "/acts", "{\"say\":\"hello\"}");

    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("this call is over");
  }

  @Test
  void nobodyWaitsForTheEventsOfACallThatIsOver() throws Exception {
    var feed = new EventFeed();
    feed.add("end");
    feed.complete();

    assertThat(feed.after(1, Duration.ofDays(1))).isEmpty();
  }

  @Test
  void aCallTakesOnlySoManyActsThatItHasNotHeard() throws Exception {
    server.close();
    var neverListens = new CountDownLatch(1);
    Telephone busy =
        (call, line, events) -> {
          try {
            neverListens.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        };
    server = new LocalServer(0, Map.of("/phone/", new PhoneHandler(busy, "{}")));
    web = new WebClient(server.address());
    String call = dial();
    for (int i = 0; i < WebCaller.MOST_UNHEARD; i++) {
      web.post(call + "/acts", "{\"silence\":true}");
    }

    var tooMuch = web.post(call + "/acts", "{\"silence\":true}");
    neverListens.countDown();

    assertThat(tooMuch.statusCode()).isEqualTo(429);
  }

  @Test
  void aCallThatBreaksIsOverToo() throws Exception {
    String call = dial();

    web.post(call + "/acts", "{\"noise\":true}");

    assertThat(web.get(call + "/events?after=2").body())
        .contains("\"event\":\"end\",\"reason\":\"error\"");
  }

  @Test
  void aCallThatCannotBeSaysWhy() throws Exception {
    String call = dial();

    web.post(call + "/acts", "{\"press\":\"*\"}");

    assertThat(web.get(call + "/events?after=2").body())
        .contains("\"reason\":\"error\"", "the fault block:x cannot be: the flow has no block 'x'");
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /phone/flow",
    "DELETE, /phone/flow",
    "GET, /phone/calls",
    "DELETE, CALL/events",
    "POST, CALL/events",
    "GET, CALL/acts"
  })
  void anAddressAnswersToItsOwnMethodsOnly(String method, String address) throws Exception {
    String path = address.replace("CALL", dial());

    assertThat(web.raw(method + " " + path + " HTTP/1.1", "Host: localhost", "Content-Length: 0"))
        .startsWith("HTTP/1.1 405 ")
        .containsPattern("Allow: (GET|POST)");
  }

  @Test
  void anUnknownCallIsNotFound() throws Exception {
    assertThat(web.get("/phone/calls/0-0/events?after=0").statusCode()).isEqualTo(404);
    assertThat(web.get("/phone/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void onlySoManyCallsAreHeld() throws Exception {
    for (int i = 0; i < OpenCalls.MOST; i++) {
      dial();
    }

    assertThat(web.post("/phone/calls", "{\"from\":\"withheld\"}").statusCode()).isEqualTo(429);
  }

  @Test
  void theFlowIsThereToBeDrawn() throws Exception {
    assertThat(web.get("/phone/flow").body()).isEqualTo("{\"Actions\":[]}");
  }

  @Test
  void aListeningPointTellsItsTerms() throws Exception {
    assertThat(web.get(dial() + "/events?after=1").body())
        .contains("\"event\":\"listening\"", "\"silenceMs\":5000", "\"most\":1");
  }

  @Test
  void faultsComeAndGoDuringACall() throws Exception {
    server.close();
    Telephone watched =
        (call, line, events) -> {
          line.listen(new Listening("menu", Listening.By.LEX, null));
          events.happened(
              event(new CallEvent.End(CallEvent.Reason.GOODBYE, call.switches().on().toString())));
        };
    server = new LocalServer(0, Map.of("/phone/", new PhoneHandler(watched, "{}")));
    web = new WebClient(server.address());
    String call = dial();

    int switched = web.post(call + "/faults", "{\"faults\":[\"store-down\"]}").statusCode();
    int unknown = web.post(call + "/faults", "{\"faults\":[\"rain\"]}").statusCode();
    web.post(call + "/acts", "{\"silence\":true}");

    assertThat(switched).isEqualTo(204);
    assertThat(unknown).isEqualTo(400);
    assertThat(web.get(call + "/events?after=1").body()).contains("[STORE_DOWN]");
  }

  @Test
  void whoseCallersPageGoesForGoodHangsUp() throws Exception {
    server.close();
    var handler = new PhoneHandler(ECHO, "{}", Duration.ZERO);
    server = new LocalServer(0, Map.of("/phone/", handler));
    web = new WebClient(server.address());
    String call = dial();
    assertThat(web.get(call + "/events?after=1").body()).contains("listening");

    assertThat(web.post(call + "/away", "").statusCode()).isEqualTo(204);

    assertThat(handler.calls().find(call.substring(call.lastIndexOf('/') + 1)).orElseThrow())
        .satisfies(open ->
            assertThat(open.events().after(2, Duration.ofSeconds(20)).getFirst())
                .contains("HungUp[]"));
  }

  @Test
  void aScriptIsReadAsTheSoftphonePlaysIt() throws Exception {
    String script =
        """
        given store-down
        given agent-queue full
        from withheld
        expect hidden
        say help
        press 12#
        silence
        noise
        hang up
        """;

    assertThat(JSON.std.mapFrom(web.post("/phone/script", script).body()))
        .isEqualTo(
            JSON.std.mapFrom(
                """
                {"calls": [{"from": "withheld", "recordingConsent": false, "agents": "full",
                 "faults": ["store-down"], "steps": [
                  {"line": 4, "expect": "hidden"}, {"line": 5, "say": "help"},
                  {"line": 6, "press": "12#"}, {"line": 7, "silence": true},
                  {"line": 8, "noise": true}, {"line": 9, "hangUp": true}]}]}
                """));
    assertThat(web.post("/phone/script", "dance").statusCode()).isEqualTo(400);
  }
}
