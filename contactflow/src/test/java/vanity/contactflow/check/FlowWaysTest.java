package vanity.contactflow.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.contactflow.check.TestFlow.problems;

import java.util.List;
import org.junit.jupiter.api.Test;
import vanity.contactflow.FlowType;

/** What the check says about the ways through a flow: legal ones too, if nobody can want them. */
class FlowWaysTest {
  @Test
  void warnsOfWaysRoundOnWhichNobodyIsHeard() {
    String round =
        TestFlow.flow(
            speak("a", "b", "b")
                + ","
                + speak("b", "c", "c")
                + ","
                + speak("c", "b", "end")
                + ","
                + TestFlow.END);

    assertThat(warnings(round))
        .containsExactly(
            "Actions[1] 'b': A call can come back here for ever without being listened to. Count"
                + " the rounds with a Loop, or end the call.");
    assertThat(problems(round, FlowType.CUSTOMER_QUEUE)).noneMatch(p -> p.rule().equals("endless"));
  }

  @Test
  void waysRoundPastAListenerALoopOrAnAnswerEnd() {
    for (String type :
        List.of("GetParticipantInput", "ConnectParticipantWithLexBot", "Loop", "Wait")) {
      String round =
          TestFlow.flow(
              speak("a", "b", "end")
                  + ","
                  + action("b", type, "{}", "a", "a")
                  + ","
                  + TestFlow.END);

      assertThat(problems(round)).as(type).noneMatch(p -> p.rule().equals("endless"));
    }
    String asking =
        TestFlow.flow(speak("a", "b", "end") + "," + lambda("b", "a", "end") + "," + TestFlow.END);
    assertThat(problems(asking)).noneMatch(p -> p.rule().equals("endless"));
  }

  @Test
  void warnsOfAFunctionThatIsAskedForEverWhileItFails() {
    String again =
        TestFlow.flow(lambda("a", "end", "b") + "," + speak("b", "a", "end") + "," + TestFlow.END);

    assertThat(problems(again)).anyMatch(p -> p.rule().equals("endless"));
  }

  @Test
  void warnsOfAnAnswerThatAFailedFunctionTookAway() {
    String lost =
        TestFlow.flow(
            lambda("a", "b", "end")
                + ","
                + lambda("b", "end", "sorry")
                + ","
                + speak("sorry", "end", "end").replace("Hello", "Sorry, $.External.name")
                + ","
                + TestFlow.END);

    assertThat(warnings(lost))
        .containsExactly(
            "Actions[2] 'sorry': It reads $.External, but can only be reached after a function"
                + " failed, and then nothing is in it. Keep what you need in an attribute before.");
  }

  @Test
  void anAnswerThatMayBeThereIsRead() {
    String text = "Hello, $.External.name";
    String both =
        TestFlow.flow(
            lambda("a", "b", "b")
                + ","
                + speak("b", "end", "end").replace("Hello", text)
                + ","
                + TestFlow.END);
    String fromElsewhere =
        TestFlow.flow(speak("a", "end", "end").replace("Hello", text) + "," + TestFlow.END);

    assertThat(warnings(both)).isEmpty();
    assertThat(warnings(fromElsewhere)).isEmpty();
  }

  @Test
  void whatAModuleLeavesBehindNobodyKnows() {
    String module =
        TestFlow.flow(
            lambda("a", "end", "m")
                + ","
                + action("m", "InvokeFlowModule", "{\"FlowModuleId\":\"x\"}", "b", "b")
                + ","
                + speak("b", "end", "end").replace("Hello", "Hello, $.External.name")
                + ","
                + TestFlow.END);

    assertThat(warnings(module)).isEmpty();
  }

  private static List<String> warnings(String text) {
    return problems(text).stream().map(p -> p.where() + ": " + p.message()).toList();
  }

  private static String speak(String identifier, String next, String error) {
    return action(identifier, "MessageParticipant", "{\"Text\":\"Hello\"}", next, error);
  }

  private static String lambda(String identifier, String next, String error) {
    return action(
        identifier,
        "InvokeLambdaFunction",
        "{\"LambdaFunctionARN\":\"arn:f\",\"InvocationTimeLimitSeconds\":\"8\"}",
        next,
        error);
  }

  private static String action(
      String identifier, String type, String parameters, String next, String error) {
    return """
    {"Identifier":"%s","Type":"%s","Parameters":%s,"Transitions":{"NextAction":"%s",
     "Errors":[{"NextAction":"%s","ErrorType":"NoMatchingError"}],"Conditions":[]}}\
    """
        .formatted(identifier, type, parameters, next, error);
  }
}
