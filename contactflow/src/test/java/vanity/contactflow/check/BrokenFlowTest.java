package vanity.contactflow.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vanity.contactflow.FlowTemplate;
import vanity.contactflow.TestValues;
import vanity.json.Problem;

/** Our own flow with one thing broken: the check says where and what to do. */
class BrokenFlowTest {
  private static final String SOUND = compact(FlowTemplate.vanityLine().fill(TestValues.ALL));

  private record Broken(String name, String found, String put, String where, String said) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Broken> broken() {
    return Stream.of(
        new Broken(
            "an error branch is missing",
            error("NoMatchingError", "one-moment"),
            "",
            "Actions[9] 'offer'",
            "Action is missing required error. Error: NoMatchingError"),
        new Broken(
            "a link leads nowhere",
            "\"NextAction\":\"one-moment\"",
            "\"NextAction\":\"one-momment\"",
            "Actions[9] 'offer'",
            "leads to 'one-momment', which does not exist"),
        new Broken(
            "a menu does not say that it is one",
            "\"StoreInput\":\"False\",\"InputTimeLimitSeconds\":\"6\"",
            "\"InputTimeLimitSeconds\":\"6\"",
            "Actions[6] 'consent'",
            "Path: Actions[6].Parameters.StoreInput"),
        new Broken(
            "a Lambda gets more time than there is",
            "\"InvocationTimeLimitSeconds\":\"8\"",
            "\"InvocationTimeLimitSeconds\":\"9\"",
            "Actions[9] 'offer'",
            "'9' must be a whole number from 1 to 8"),
        new Broken(
            "a value is empty",
            "\"Value\":\"given\"",
            "\"Value\":\"\"",
            "Actions[8] 'consent-given'",
            "Empty value in Actions[8].Parameters.FlowAttributes.consent.Value"),
        new Broken(
            "flow attributes are flat",
            "{\"Value\":\"given\"}",
            "\"given\"",
            "Actions[8] 'consent-given'",
            "flat texts are refused"),
        new Broken(
            "a type does not exist",
            "\"Type\":\"MessageParticipant\"",
            "\"Type\":\"PlayPrompt\"",
            "Actions[4] 'welcome'",
            "Invalid Action type. Type: PlayPrompt. Use MessageParticipant"),
        new Broken(
            "a parameter does not exist",
            "\"LambdaFunctionARN\"",
            "\"FunctionArn\"",
            "Actions[9] 'offer'",
            "Parameters.LambdaFunctionARN. Add it"),
        new Broken(
            "a loop has one way out",
            condition("DoneLooping", "nobody-free"),
            "",
            "'agent-tries'",
            "Give it exactly [ContinueLooping, DoneLooping]"),
        new Broken(
            "recording has no branch for another channel",
            error("ChannelMismatch", "consent-given"),
            "",
            "Actions[7] 'record'",
            "Action is missing required error. Error: ChannelMismatch"),
        new Broken(
            "the log has an error branch",
            "\"NextAction\":\"voice\"",
            "\"NextAction\":\"voice\",\"Errors\":[{\"NextAction\":\"voice\",\"ErrorType\":\"NoMatchingError\"}]",
            "Actions[0] 'quiet-log'",
            "Invalid Action error. Error: NoMatchingError"),
        new Broken(
            "two prompts at once",
            "\"SSML\":\"$.FlowAttributes.say\",\"LexV2Bot\"",
            "\"SSML\":\"$.FlowAttributes.say\",\"Text\":\"Hi\",\"LexV2Bot\"",
            "Actions[20] 'conversation'",
            "Only one of these properties may be defined. Properties: [Text, SSML]"),
        new Broken(
            "the flow starts nowhere",
            "\"StartAction\":\"quiet-log\"",
            "\"StartAction\":\"start\"",
            "flow",
            "StartAction 'start' names no action"),
        new Broken(
            "an identifier holds a forbidden letter",
            "\"Identifier\":\"goodbye\"",
            "\"Identifier\":\"good/bye\"",
            "'good/bye'",
            "holds '/'"),
        new Broken(
            "a hidden comparison with nothing",
            "\"menu\"",
            "\"\"",
            "'keypad-next'",
            "there is no comparison with nothing"));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void isCaughtWithItsPlaceAndItsRemedy(Broken broken) {
    assertThat(SOUND).contains(broken.found());
    int at = SOUND.indexOf(broken.found());
    String text =
        SOUND.substring(0, at) + broken.put() + SOUND.substring(at + broken.found().length());

    List<Problem> problems = TestFlow.problems(text.replace(",]", "]").replace("[,", "["));

    assertThat(problems)
        .anySatisfy(problem -> {
          assertThat(problem.isError()).isTrue();
          assertThat(problem.where()).contains(broken.where());
          assertThat(problem.message()).contains(broken.said());
        });
  }

  private static String error(String type, String next) {
    return "{\"NextAction\":\"%s\",\"ErrorType\":\"%s\"}".formatted(next, type);
  }

  private static String condition(String operand, String next) {
    return """
    {"NextAction":"%s","Condition":{"Operator":"Equals","Operands":["%s"]}}\
    """
        .formatted(next, operand);
  }

  private static String compact(String json) {
    try {
      return JSON.std.asString(JSON.std.mapFrom(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
