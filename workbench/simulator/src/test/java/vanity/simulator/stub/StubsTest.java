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
             "lex":{"*":"bot"},"flows":{"f1":"other.json"}}\
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
    assertThat(stubs.bots()).isEqualTo(Map.of("*", FOLDER.resolve("bot")));
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
          {"lambda":{}}                  | 'lambda' is no section of a stub file; use lambdas, hours, metrics, lex or flows
          {"hours":{"h":"maybe"}}        | hours of 'h' must be open or closed, got 'maybe'
          {"metrics":{"m":"4"}}          | metric 'm' must be a number, got '4'
          {"lex":{"*":7}}                | '*' of 'lex' must be a path
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
