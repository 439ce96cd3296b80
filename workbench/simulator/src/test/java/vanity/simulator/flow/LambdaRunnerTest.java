package vanity.simulator.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.simulator.flow.TestFlows.action;
import static vanity.simulator.flow.TestFlows.flow;
import static vanity.simulator.flow.TestFlows.say;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vanity.contactflow.Flow;
import vanity.simulator.lambda.LambdaHost.Invocation;
import vanity.simulator.line.CallEvent;

/** docs/wire-formats.md#lambda-event, #lambda-answer and #lambda-time */
class LambdaRunnerTest {
  private static final String ERROR = "ask NoMatchingError end";

  @Test
  void sendsTheContactAndTheFilledParameters() throws IOException {
    TestCall call = TestCall.through(ask("STRING_MAP"));
    call.contact().put(Contact.FLOW_ATTRIBUTES, Map.of("state", "v=1"));

    call.run();

    Map<String, Object> event = JSON.std.mapFrom(call.lambdaEvents.getFirst());
    assertThat(event).containsEntry("Name", "ContactFlowEvent");
    assertThat(event.get("Details").toString())
        .contains("Parameters={operation=offer, state=v=1}")
        .contains("CustomerEndpoint={")
        .contains("Address=+15553569377")
        .contains("ContactId=contact-1", "Channel=VOICE", "LanguageCode=en-US", "Queue=null");
  }

  @Test
  void sendsNoEndpointForAWithheldCaller() {
    TestCall call = TestCall.through(ask("STRING_MAP")).from(null);

    call.run();

    assertThat(call.lambdaEvents.getFirst()).contains("\"CustomerEndpoint\":null");
  }

  @Test
  void keepsTheAnswerInPlaceOfTheLastOne() {
    TestCall call =
        TestCall.through(ask("STRING_MAP"))
            .lambda(event -> TestCall.answered("{\"status\":\"new\"}"));
    call.contact().set(Contact.EXTERNAL, Map.of("old", "1"));

    call.run();

    assertThat(call.contact().texts(Contact.EXTERNAL)).containsOnly(Map.entry("status", "new"));
    assertThat(call.branches()).containsExactly("ask NextAction end");
    assertThat(call.events)
        .contains(new CallEvent.Lambda("connect", "offer", "new", Duration.ofMillis(20), 1));
  }

  @Test
  void mayBeSentWhatTheLastOneAnswered() {
    TestCall call =
        TestCall.through(asking("\"LambdaInvocationAttributes\":{\"last\":\"$.External.status\"}"));
    call.contact().set(Contact.EXTERNAL, Map.of("status", "offer"));

    call.run();

    assertThat(call.lambdaEvents.getFirst()).contains("\"Parameters\":{\"last\":\"offer\"}");
  }

  @Test
  void clearsTheLastAnswerOnAnError() {
    TestCall call = TestCall.through(ask("STRING_MAP")).lambda(event -> failed("RuntimeException"));
    call.contact().set(Contact.EXTERNAL, Map.of("old", "1"));

    call.run();

    assertThat(call.contact().texts(Contact.EXTERNAL)).isEmpty();
    assertThat(call.branches()).containsExactly(ERROR);
  }

  @Test
  void refusesAnAnswerThatTheModeDoesNotAllow() {
    assertThat(branchAfter("STRING_MAP", "{\"a\":{\"b\":\"c\"}}")).isEqualTo(ERROR);
    assertThat(branchAfter("STRING_MAP", "{\"a\":[\"b\"]}")).isEqualTo(ERROR);
    assertThat(branchAfter("STRING_MAP", "{\"a\":null}")).isEqualTo(ERROR);
    assertThat(branchAfter("JSON", "{\"a\":{\"b\":[1]}}")).isEqualTo("ask NextAction end");
    assertThat(branchAfter("JSON", "[1]")).isEqualTo(ERROR);
    assertThat(branchAfter("JSON", "oops")).isEqualTo(ERROR);
    assertThat(branchAfter("JSON", "{} {}")).isEqualTo(ERROR);
  }

  @Test
  void takesAnAnswerOf32KilobytesAndNoMore() {
    String frame = "{\"a\":\"\"}";

    assertThat(branchAfter("JSON", "{\"a\":\"" + "x".repeat(32 * 1024 - frame.length()) + "\"}"))
        .isEqualTo("ask NextAction end");
    assertThat(
            branchAfter("JSON", "{\"a\":\"" + "x".repeat(32 * 1024 - frame.length() + 1) + "\"}"))
        .isEqualTo(ERROR);
    assertThat(branchAfter("JSON", "{\"a\":\"" + "é".repeat(16 * 1024) + "\"}")).isEqualTo(ERROR);
  }

  @Test
  void retriesWhatIsThrottledThreeTimesAtMost() {
    TestCall call =
        TestCall.through(ask("STRING_MAP"))
            .lambda(event -> new Invocation.Throttled(Duration.ofMillis(10)));

    call.run();

    assertThat(call.lambdaEvents).hasSize(4);
    assertThat(call.branches()).containsExactly(ERROR);
  }

  @Test
  void aRetryThatWorksIsAnAnswer() {
    TestCall call = TestCall.through(ask("STRING_MAP"));
    call.lambda(event ->
        call.lambdaEvents.size() < 3 ? failed("ServiceException") : TestCall.answered("{}"));

    call.run();

    assertThat(call.of(CallEvent.Lambda.class).map(CallEvent.Lambda::attempt))
        .containsExactly(1, 2, 3);
    assertThat(call.branches()).containsExactly("ask NextAction end");
  }

  @Test
  void doesNotRetryAnErrorOfTheFunction() {
    TestCall call = TestCall.through(ask("STRING_MAP")).lambda(event -> failed("RuntimeException"));

    call.run();

    assertThat(call.lambdaEvents).hasSize(1);
  }

  @Test
  void doesNotRetryBeyondTheTimeLimit() {
    TestCall call =
        TestCall.through(ask("STRING_MAP"))
            .lambda(event -> new Invocation.Throttled(Duration.ofSeconds(5)));

    call.run();

    assertThat(call.lambdaEvents).hasSize(2);
  }

  @Test
  void aBlockWaitsAsLongAsItSaysAndEightSecondsAtMost() {
    assertThat(limit("\"InvocationTimeLimitSeconds\":\"3\"")).isEqualTo(Duration.ofSeconds(3));
    assertThat(limit("\"InvocationTimeLimitSeconds\":\"9\"")).isEqualTo(Duration.ofSeconds(8));
    assertThat(limit("\"InvocationType\":\"SYNCHRONOUS\"")).isEqualTo(Duration.ofSeconds(8));
  }

  private static Duration limit(String parameter) {
    TestCall call = TestCall.through(asking(parameter));
    call.run();
    return call.limits.getFirst();
  }

  @Test
  void functionsInARowHaveTwentySecondsTogether() {
    TestCall call = TestCall.through(chain("")).lambda(event -> answered(Duration.ofSeconds(7)));

    call.run();

    // 7 + 7 leave 6 seconds for the third.
    assertThat(call.limits)
        .containsExactly(Duration.ofSeconds(8), Duration.ofSeconds(8), Duration.ofSeconds(6));
  }

  @Test
  void aPromptInBetweenStartsTheTwentySecondsAfresh() {
    TestCall call =
        TestCall.through(chain("One moment.")).lambda(event -> answered(Duration.ofSeconds(7)));

    call.run();

    assertThat(call.limits).containsOnly(Duration.ofSeconds(8));
  }

  @Test
  void anAsynchronousCallLeavesNoAnswer() {
    TestCall call =
        TestCall.through(asking("\"InvocationType\":\"ASYNCHRONOUS\""))
            .lambda(event -> TestCall.answered("{\"a\":\"b\"}"));
    call.contact().set(Contact.EXTERNAL, Map.of("old", "1"));

    call.run();

    assertThat(call.lambdaEvents).hasSize(1);
    assertThat(call.contact().texts(Contact.EXTERNAL)).isEmpty();
  }

  private static String branchAfter(String mode, String answer) {
    TestCall call = TestCall.through(ask(mode)).lambda(event -> TestCall.answered(answer));
    call.run();
    return call.branches().getFirst();
  }

  private static Invocation failed(String type) {
    return new Invocation.Failed(type, "", Duration.ofMillis(10));
  }

  private static Invocation answered(Duration took) {
    return new Invocation.Answered("{}", took);
  }

  private static Flow ask(String mode) {
    return asking(
        """
        "InvocationTimeLimitSeconds":"8",
        "LambdaInvocationAttributes":{"operation":"offer","state":"$.FlowAttributes.state"},
        "ResponseValidation":{"ResponseType":"%s"}\
        """
            .formatted(mode));
  }

  private static Flow asking(String parameters) {
    return flow(
        action(
            "ask",
            "InvokeLambdaFunction",
            "{\"LambdaFunctionARN\":\"arn:f\"," + parameters + "}",
            "-> end",
            "!NoMatchingError -> end"));
  }

  private static Flow chain(String between) {
    String speak = between.isEmpty() ? " " : between;
    return flow(
        lambda("one", "say-1"),
        say("say-1", speak, "two"),
        lambda("two", "say-2"),
        say("say-2", speak, "three"),
        lambda("three", "end"));
  }

  private static String lambda(String identifier, String next) {
    return action(
        identifier,
        "InvokeLambdaFunction",
        "{\"LambdaFunctionARN\":\"arn:f\",\"InvocationTimeLimitSeconds\":\"8\"}",
        "-> " + next,
        "!NoMatchingError -> end");
  }
}
