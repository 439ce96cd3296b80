package vanity.simulator.stub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StubsTest {
  private static final Path FOLDER = Path.of("stubs");

  @Test
  void readsEverySection() {
    Stubs stubs =
        Stubs.read(
            """
            {"lambdas":{"arn:a":{"answer":{"x":"1"}},"arn:b":{"error":"no"},"*":{"command":["cat"]}},
             "hours":{"h1":"closed","*":"open"},"metrics":{"NumberOfContactsInQueue":4},
             "lex":{"*":"bot","b":{"utterances":{
               "Yes":"Yes","two":{"intent":"Pick","slots":{"n":2},"sessionAttributes":{"k":"v"}}}}},
             "flows":{"f1":"other.json"},"views":{"v":{"action":"Submit"}},
             "attributes":{"tier":"Gold","age":7},"channel":"CHAT","queue":"arn:q/1"}\
            """,
            FOLDER);

    assertThat(stubs.lambdas())
        .isEqualTo(
            Map.of(
                "arn:a", new StubAnswer.Answer("{\"x\":\"1\"}"),
                "arn:b", new StubAnswer.Failure("no"),
                "*", new StubAnswer.Program(List.of("cat"))));
    assertThat(stubs.hours()).isEqualTo(Map.of("h1", false, "*", true));
    assertThat(stubs.metrics()).isEqualTo(Map.of("NumberOfContactsInQueue", 4L));
    assertThat(stubs.bots())
        .isEqualTo(
            Map.of(
                "*", new StubBot.Export(FOLDER.resolve("bot")),
                "b",
                    new StubBot.Utterances(
                        Map.of(
                            "yes", new StubBot.Understood("Yes", Map.of(), Map.of()),
                            "two",
                                new StubBot.Understood(
                                    "Pick", Map.of("n", "2"), Map.of("k", "v"))))));
    assertThat(stubs.views()).isEqualTo(Map.of("v", "Submit"));
    assertThat(stubs.contact())
        .isEqualTo(new StubContact(Map.of("tier", "Gold", "age", "7"), "CHAT", "arn:q/1"));
    assertThat(stubs.commands()).containsExactly("*");
    assertThat(stubs.flows()).isEqualTo(Map.of("f1", FOLDER.resolve("other.json")));
  }

  @Test
  void anEmptyFileStubsNothing() {
    assertThat(Stubs.read("{}", FOLDER)).isEqualTo(Stubs.NONE);
  }

  @Test
  void theExactIdComesBeforeTheStar() {
    assertThat(Stubs.find(Map.of("a", 1, "*", 2), "a")).contains(1);
    assertThat(Stubs.find(Map.of("a", 1, "*", 2), "b")).contains(2);
    assertThat(Stubs.find(Map.of("a", 1), "b")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"lambda":{}}                  | 'lambda' is not a section of a stub file; use one of lambdas, hours, metrics, lex, flows, views, attributes, channel, queue
          {"hours":{"h":"maybe"}}        | hours of 'h' must be open or closed, got 'maybe'
          {"metrics":{"m":"4"}}          | metric 'm' must be a number, got '4'
          {"lex":{"*":7}}                | '*' of 'lex' must be a path or {"utterances":
          {"lex":{"*":{"utterances":{"a":{}}}}} | utterance 'a' of '*' needs {"intent":"..."}
          {"flows":{"f":7}}              | 'f' of 'flows' must be a path
          {"views":{"v":"x"}}            | view 'v' needs {"action":"..."}
          {"attributes":{"a":[]}}        | 'a' of 'attributes' must be a text
          {"channel":"FAX"}              | 'channel' must be one of VOICE, CHAT, TASK, EMAIL
          {"queue":7}                    | 'queue' must be the ARN of a queue
          {"lambdas":{"f":{"answer":1}}} | lambda 'f' needs one of {"answer":{...}}, {"error":"..."}, {"command":["..."]}
          {"lambdas":{"f":null}}         | lambda 'f' needs one of
          {"hours":[]}                   | 'hours' must be an object
          []                             | not a JSON object
          {"hours":{}} {"hours":{}}      | not JSON: text goes on behind the end of the value (line 1, column 14)
          {"hours":                      | not JSON: Unexpected end-of-input
          """)
  void namesTheEntryThatCannotBeUsed(String json, String message) {
    assertThatThrownBy(() -> Stubs.read(json, FOLDER))
        .isInstanceOf(StubProblem.class)
        .message()
        .startsWith(message)
        .doesNotContain("\n");
  }
}
