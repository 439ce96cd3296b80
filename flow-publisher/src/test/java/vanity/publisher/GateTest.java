package vanity.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vanity.publisher.ProviderFramework.Response;
import vanity.publisher.cloud.Call;
import vanity.publisher.cloud.Cloud;
import vanity.publisher.cloud.ControlPlane;
import vanity.publisher.cloud.Talk;
import vanity.publisher.cloud.WireError;

/** The live line is asked before callers reach it, and a line that does not answer is reported. */
class GateTest {
  private static final ControlPlane PLANE = new ControlPlane();
  private static final ProviderFramework PROVIDER = new ProviderFramework(PLANE);
  private static final List<String> ASKED = List.of("InvokeFunction", "RecognizeText");

  private Deployment prod = Deployment.in(PLANE, "prod");

  @BeforeEach
  void startEmpty() {
    PLANE.restore(new Cloud());
    prod = Deployment.in(PLANE, "prod");
    PROVIDER.pollEvery(Duration.ofSeconds(40));
  }

  @AfterAll
  static void close() {
    PLANE.close();
  }

  @Test
  void asksTheFunctionAndThenTheBotOnceBeforeAnythingIsChanged() {
    assertThat(PROVIDER.create(prod.properties()).reason()).isEmpty();

    List<String> operations = PLANE.calls().stream().map(Call::operation).toList();
    assertThat(operations)
        .containsSubsequence(
            "DescribeBotLocale",
            "InvokeFunction",
            "RecognizeText",
            "RecognizeText",
            "RecognizeText",
            "AssociateBot");
    assertThat(questions()).isEqualTo(4);
  }

  @Test
  void asksForANewVersionOfTheCodeThatChangesNothingElse() {
    assertThat(PROVIDER.create(prod.properties()).reason()).isEmpty();
    PLANE.forgetCalls();
    PLANE.cloud.talk.functionVersion = "2";

    Response response =
        PROVIDER.update(prod.physicalId(), prod.with("FunctionVersion", "2"), prod.properties());

    assertThat(response.reason()).isEmpty();
    assertThat(questions()).isEqualTo(4);
    assertThat(PLANE.writes()).isEmpty();
  }

  @Test
  void isNotAskedWhenTheLineGoes() {
    assertThat(PROVIDER.create(prod.properties()).reason()).isEmpty();
    PLANE.forgetCalls();
    PLANE.cloud.talk.functionError = "Out of memory";

    assertThat(PROVIDER.delete(prod.physicalId(), prod.properties()).reason()).isEmpty();

    assertThat(questions()).isZero();
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        wrong(
            talk -> talk.functionError = "No lexicon",
            "function:fulfillment-prod:live fails when a caller hides the number: Unhandled:"
                + " java.lang.Error: No lexicon"),
        wrong(talk -> talk.functionVersion = "7", "answers as version 7, not 1"),
        wrong(talk -> talk.opening.put("status", "busy"), "with the status 'busy', not 'withheld'"),
        wrong(talk -> talk.opening.clear(), "with the status '', not 'withheld'"),
        wrong(talk -> talk.opening.remove("say"), "hides the number without 'say'"),
        wrong(talk -> talk.opening.put("state", " "), "hides the number without 'state'"),
        wrong(
            talk -> talk.intents.remove("0"),
            "bot-alias/BOTprod/ALIAS1 takes '0' for ",
            "FallbackIntent",
            ", not Agent"),
        wrong(talk -> talk.intents.remove("help me"), "takes 'help me' for ", ", not Help"),
        wrong(
            talk -> {
              talk.intents.put("try 2065550142", "Help");
              talk.asksFunction = false;
              talk.intents.remove("0");
            },
            "takes '0' for FallbackIntent, not Agent"),
        wrong(talk -> talk.asksFunction = false, "answers '0' without the function"));
  }

  private static Arguments wrong(Consumer<Talk> change, String... told) {
    return Arguments.of(change, List.of(told));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void aWrongAnswerEndsTheDeploymentBeforeAnythingIsTouched(
      Consumer<Talk> change, List<String> told) {
    change.accept(PLANE.cloud.talk);

    Response response = PROVIDER.create(prod.properties());

    assertThat(response.reason()).contains("after 2 minutes").contains(told);
    assertEndsWell(response, Duration.ofMinutes(3), 15);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "InvokeFunction | 403 | AccessDeniedException | 3 | Allow lambda:InvokeFunction to the"
            + " publisher's role",
        "InvokeFunction | 404 | ResourceNotFoundException | 3 | function in the Lambda console",
        "InvokeFunction | 409 | SnapStartNotReadyException | 11 | holds or changes it",
        "RecognizeText | 403 | AccessDeniedException | 3 | Allow lex:RecognizeText to the"
            + " publisher's role",
        "RecognizeText | 404 | ResourceNotFoundException | 3 | its locale enabled",
        "RecognizeText | 400 | ValidationException | 3 | it may not be built",
        "RecognizeText | 502 | BadGatewayException | 11 | it may not be built",
        "RecognizeText | 424 | DependencyFailedException | 3 | Let the bot call the function",
      })
  void aRefusedQuestionNamesItsCause(
      String operation, int status, String code, int minutes, String told) {
    refuse(operation, new WireError(status, code, "as told"), Instant.MAX);

    Response response = PROVIDER.create(prod.properties());

    assertThat(response.reason())
        .contains(operation + " answered " + code + ": as told", told, "deploy again");
    assertEndsWell(response, Duration.ofMinutes(minutes), minutes * 4);
  }

  @ParameterizedTest
  @CsvSource({
    "InvokeFunction, 403, AccessDeniedException",
    "InvokeFunction, 404, ResourceNotFoundException",
    "RecognizeText, 403, AccessDeniedException",
    "RecognizeText, 404, ResourceNotFoundException",
    "RecognizeText, 424, DependencyFailedException",
    "RecognizeText, 502, BadGatewayException",
  })
  void whatIsOnlyLateIsWaitedFor(String operation, int status, String code) {
    refuse(
        operation,
        new WireError(status, code, "not yet"),
        PLANE.clock.instant().plus(Duration.ofMinutes(1)));

    assertThat(PROVIDER.create(prod.properties()).reason()).isEmpty();

    assertThat(prod.instance().numbers.get(prod.number(1))).isPresent();
  }

  @Test
  void anUpdateThatDoesNotAnswerLeavesCallersWithWhatTheyHad() {
    assertThat(PROVIDER.create(prod.properties()).reason()).isEmpty();
    String before = prod.instance().picture();
    Map<String, String> changed = prod.withTemplate(TestFlow.CHANGED);
    PLANE.forgetCalls();
    PLANE.cloud.talk.opening.remove("say");

    Response response = PROVIDER.update(prod.physicalId(), changed, prod.properties());

    assertThat(response.reason()).contains("without 'say'");
    assertThat(PLANE.writes()).isEmpty();
    PLANE.cloud.talk.opening.put("say", "Which number?");
    assertThat(PROVIDER.update(prod.physicalId(), prod.properties(), changed).reason()).isEmpty();
    assertThat(prod.instance().picture()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "FunctionVersion, $LATEST, FunctionVersion '$LATEST' is not a version",
    "BotVersion, DRAFT, BotVersion 'DRAFT' is not a version",
    "BotSamples, help me, BotSamples 'help me' is not lines of INTENT: UTTERANCE",
  })
  void refusesQuestionsThatNobodyCanBeAsked(String name, String value, String told) {
    Response response = PROVIDER.create(prod.with(name, value));

    assertThat(response.reason()).contains(told);
    assertThat(PLANE.calls()).isEmpty();
  }

  private static void refuse(String operation, WireError error, Instant until) {
    PLANE.refuse(call ->
        call.operation().equals(operation) && PLANE.clock.instant().isBefore(until)
            ? Optional.of(error)
            : Optional.empty());
  }

  private static long questions() {
    return PLANE.calls().stream().filter(call -> ASKED.contains(call.operation())).count();
  }

  private void assertEndsWell(Response failed, Duration within, int questions) {
    assertThat(failed.succeeded()).isFalse();
    assertThat(failed.reason()).doesNotContain("\n").hasSizeLessThan(900);
    assertThat(PLANE.writes()).isEmpty();
    assertThat(questions()).isLessThanOrEqualTo(questions);
    assertThat(PROVIDER.polls()).isLessThanOrEqualTo((int) within.toSeconds() / 5);
    assertThat(PROVIDER.delete(failed.physicalId(), prod.properties()).reason()).isEmpty();
    assertThat(prod.instance().picture().lines()).allMatch(line -> line.endsWith("unbound"));
  }
}
