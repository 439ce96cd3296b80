package vanity.cli.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vanity.cli.home.StubOptions;
import vanity.cli.web.http.LocalServer;

/** Anyone's flow behind the softphone, and its stubs beside it. */
class StubbedLineTest {
  private static final String FLOW =
      """
      {"Version": "2019-10-30", "StartAction": "ask", "Actions": [
        {"Identifier": "ask", "Type": "InvokeLambdaFunction",
         "Parameters": {"LambdaFunctionARN": "f", "InvocationTimeLimitSeconds": "3"},
         "Transitions": {"NextAction": "tell",
           "Errors": [{"ErrorType": "NoMatchingError", "NextAction": "end"}]}},
        {"Identifier": "tell", "Type": "MessageParticipant",
         "Parameters": {"Text": "You are $.External.name."},
         "Transitions": {"NextAction": "end",
           "Errors": [{"ErrorType": "NoMatchingError", "NextAction": "end"}]}},
        {"Identifier": "end", "Type": "DisconnectParticipant", "Parameters": {},
         "Transitions": {}},
        {"Identifier": "lost", "Type": "DisconnectParticipant", "Parameters": {},
         "Transitions": {}}]}
      """;

  @TempDir private Path folder;
  private StubbedLine line;
  private LocalServer server;
  private WebClient web;

  @BeforeEach
  void start() throws IOException {
    Path flow = Files.writeString(folder.resolve("main.json"), FLOW);
    line = StubbedLine.open(flow, new StubOptions());
    var phone = new PhoneHandler(line.telephone(), line.sight(new ReadyScript("a.call", "say hi")));
    server = new LocalServer(0, Map.of("/phone/", phone, "/phone/stubs", new StubHandler(line)));
    web = new WebClient(server.address());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String whatACallHears() throws Exception {
    String id = web.post("/phone/calls", "{\"from\":\"withheld\"}").body().split("\"")[3];
    var heard = new StringBuilder();
    int seen = 0;
    while (!heard.toString().contains("\"event\":\"end\"")) {
      String more = web.get("/phone/calls/" + id + "/events?after=" + seen).body();
      seen += more.split("\"event\":", -1).length - 1;
      heard.append(more);
    }
    return heard.toString();
  }

  @Test
  void theNextCallIsAnsweredByTheStubsThatWereSent() throws Exception {
    assertThat(whatACallHears()).contains("You are .");
    String stubs = "{\"lambdas\": {\"f\": {\"answer\": {\"name\": \"Ann\"}}}}";

    assertThat(web.post("/phone/stubs", stubs).statusCode()).isEqualTo(204);

    assertThat(whatACallHears()).contains("You are Ann.");
    assertThat(web.get("/phone/stubs").body()).contains("Ann");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          dance                                                    | not JSON
          {"lambda": {}}                                           | 'lambda' is not a section
          {"hours": {"*": "ajar"}}                                 | must be open or closed
          {"flows": {"*": "gone.json"}}                            | there is no file
          {"lambdas": {"f": {"command": ["touch", "/tmp/never"]}}} | is a program of this machine
          """)
  void stubsThatCannotBeUsedAreRefusedAndTheOthersStay(String stubs, String why) throws Exception {
    var answer = web.post("/phone/stubs", stubs);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(why);
    assertThat(web.get("/phone/stubs").body()).isEqualTo("{\"text\":\"{}\"}");
  }

  @Test
  void stubsMayBeLongerThanOtherRequests() throws Exception {
    String stubs = "{\"attributes\": {\"long\": \"%s\"}}".formatted("x".repeat(100_000));

    assertThat(web.post("/phone/stubs", stubs).statusCode()).isEqualTo(204);
    assertThat(web.post("/phone/calls", stubs).statusCode()).isEqualTo(413);
  }

  @Test
  void pagesOfOtherSitesDoNotChangeThem() throws Exception {
    assertThat(
            web.raw(
                "POST /phone/stubs HTTP/1.1",
                "Host: localhost",
                "Origin: http://evil.example",
                "Content-Length: 0"))
        .startsWith("HTTP/1.1 403 ");
  }

  @Test
  void problemsAreShownWithTheBlockThatTheyAreIn() throws Exception {
    assertThat(web.get("/phone/flow").body())
        .contains("\"ours\":false", "\"script\":{", "\"text\":\"say hi\"")
        .containsPattern("\"severity\":\"warning\"[^}]*\"block\":\"lost\"");
  }
}
