package vanity.simulator.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vanity.simulator.lambda.Deliveries.Reply;

/** docs/wire-formats.md#runtime-api, asked as a runtime asks it. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RuntimeApiTest {
  private static final String ARN = "arn:aws:lambda:us-east-1:123456789012:function:echo:live";
  private static final long DEADLINE = 1_780_000_000_123L;

  private final RuntimeApi api = new RuntimeApi();
  private final HttpClient runtime = HttpClient.newHttpClient();

  RuntimeApiTest() throws IOException {}

  @AfterEach
  void close() {
    runtime.shutdownNow();
    api.close();
  }

  @Test
  void handsOutAnEventWithItsIdItsDeadlineAndItsFunction() {
    api.deliver(ARN, "{\"word\":\"café\"}", DEADLINE);

    var event = next().join();

    assertThat(event.statusCode()).isEqualTo(200);
    assertThat(event.body()).isEqualTo("{\"word\":\"café\"}");
    assertThat(id(event)).isNotBlank();
    assertThat(header(event, "Lambda-Runtime-Deadline-Ms")).isEqualTo("1780000000123");
    assertThat(header(event, "Lambda-Runtime-Invoked-Function-Arn")).isEqualTo(ARN);
  }

  @Test
  void keepsWhoAsksWaitingUntilThereIsAnEvent() throws InterruptedException {
    var asked = next();
    api.awaitInitialised();
    assertThat(asked).isNotDone();

    api.deliver(ARN, "late", DEADLINE);

    assertThat(asked.join().body()).isEqualTo("late");
  }

  @Test
  void takesEachAnswerForTheEventOfItsId() {
    var one = api.deliver(ARN, "1", DEADLINE);
    var two = api.deliver(ARN, "2", DEADLINE);
    String first = id(next().join());
    String second = id(next().join());

    assertThat(post(second + "/response", "b").statusCode()).isEqualTo(202);
    assertThat(one).isNotDone();
    post(first + "/response", "a");

    assertThat(one.join()).isEqualTo(new Reply.Success("a"));
    assertThat(two.join()).isEqualTo(new Reply.Success("b"));
  }

  @Test
  void takesAnErrorWithItsType() {
    var reply = api.deliver(ARN, "{}", DEADLINE);

    post(id(next().join()) + "/error", "{\"errorMessage\":\"no\"}", "Function.NoTable");

    assertThat(reply.join())
        .isEqualTo(new Reply.Failure("Function.NoTable", "{\"errorMessage\":\"no\"}"));
  }

  @Test
  void anErrorWithoutATypeIsUnhandled() {
    var reply = api.deliver(ARN, "{}", DEADLINE);

    post(id(next().join()) + "/error", "oops");

    assertThat(reply.join()).isEqualTo(new Reply.Failure("Unhandled", "oops"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/0000000000000000000000000000000000000000000000000000000000000000",
        "/%zz"
      })
  void givesAnEventToNobodyElseAndTakesNoAnswer(String guessed) throws IOException {
    var reply = api.deliver(ARN, "{\"number\":\"+15553569377\"}", DEADLINE);
    String path = guessed + "/2018-06-01/runtime/invocation/";

    assertThat(raw("GET " + path + "next")).doesNotContain("+1555", " 200 ");
    assertThat(raw("POST " + path + id(next().join()) + "/response")).doesNotContain(" 202 ");
    assertThat(reply).isNotDone();
  }

  private String raw(String request) throws IOException {
    var at = URI.create("http://" + api.address());
    try (var socket = new Socket(at.getHost(), at.getPort())) {
      socket.setSoTimeout(5000);
      String lines = request + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(lines.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aChildThatIsGoneOwesAnErrorForEveryEvent() {
    var before = api.deliver(ARN, "{}", DEADLINE);

    api.childBroke("exit status 3");

    var gone = new Reply.Failure("Runtime.ExitError", "exit status 3");
    assertThat(before.join()).isEqualTo(gone);
    assertThat(api.deliver(ARN, "{}", DEADLINE).join()).isEqualTo(gone);
  }

  private CompletableFuture<HttpResponse<String>> next() {
    return runtime.sendAsync(request("next").build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String body, String... type) {
    var request = request(path).POST(HttpRequest.BodyPublishers.ofString(body));
    for (String name : type) {
      request.header("Lambda-Runtime-Function-Error-Type", name);
    }
    return runtime.sendAsync(request.build(), BodyHandlers.ofString()).join();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(
        URI.create("http://%s/2018-06-01/runtime/invocation/%s".formatted(api.address(), path)));
  }

  private static String id(HttpResponse<String> event) {
    return header(event, "Lambda-Runtime-Aws-Request-Id");
  }

  private static String header(HttpResponse<String> event, String name) {
    return event.headers().firstValue(name).orElse("");
  }
}
