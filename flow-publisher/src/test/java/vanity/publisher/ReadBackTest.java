package vanity.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vanity.publisher.ProviderFramework.Response;
import vanity.publisher.cloud.Cloud;
import vanity.publisher.cloud.ControlPlane;
import vanity.publisher.cloud.Instance;

/** Changes that the service accepts and that do not show, or show as something else. */
class ReadBackTest {
  private static final ControlPlane PLANE = new ControlPlane();
  private static final ProviderFramework PROVIDER = new ProviderFramework(PLANE);

  private Deployment prod = Deployment.in(PLANE, "prod");

  @BeforeEach
  void startEmpty() {
    PLANE.restore(new Cloud());
    prod = Deployment.in(PLANE, "prod");
  }

  @AfterAll
  static void close() {
    PLANE.close();
  }

  @Test
  void endsAFirstDeploymentWhoseContentComesBackInAnotherForm() {
    PLANE.cloud.givenBack = content -> content.replace("\"Text\":\"Hello\"", "\"Text\":\"Hello.\"");

    Response response = PROVIDER.create(prod.properties());

    assertThat(response.succeeded()).isFalse();
    assertThat(response.reason())
        .contains("connect:UpdateContactFlowContent was accepted 2 times")
        .contains("Actions[3].Parameters.Text", "wanted \"Hello\"", "came back \"Hello.\"")
        .contains("deploy again");
    assertThat(calls("UpdateContactFlowContent")).isEqualTo(2);
    assertThat(calls("CreateContactFlow")).isEqualTo(2);
    assertRollsBackToNothing(response);
  }

  @ParameterizedTest
  @CsvSource({
    "AssociateBot, associated",
    "AssociateLambdaFunction, associated",
    "CreateContactFlow, Vanity Line prod",
    "AssociatePhoneNumberContactFlow, not bound"
  })
  void endsAFirstDeploymentWhoseAcceptedChangeDoesNotShow(String operation, String told) {
    PLANE.cloud.withoutEffect.add(operation);

    Response response = PROVIDER.create(prod.properties());

    assertThat(response.succeeded()).isFalse();
    assertThat(response.reason())
        .contains("connect:" + operation + " was accepted 2 times", told, "deploy again");
    assertThat(calls(operation)).isEqualTo(2);
    assertRollsBackToNothing(response);
  }

  @ParameterizedTest
  @CsvSource({
    "UPDATE_FLOW, UpdateContactFlowContent, wanted \"Good day\"",
    "UPDATE_NAME, UpdateContactFlowMetadata, 'Vanity Line, renamed'",
    "UPDATE_NUMBER, AssociatePhoneNumberContactFlow, not bound",
  })
  void endsAnUpdateWhoseAcceptedChangeDoesNotShow(
      Scenario scenario, String operation, String told) {
    assertThat(PROVIDER.create(prod.properties()).reason()).isEmpty();
    String before = prod.instance().picture();
    PLANE.forgetCalls();
    PLANE.cloud.withoutEffect.add(operation);

    Response response = scenario.run(PROVIDER, prod);

    assertThat(response.succeeded()).isFalse();
    assertThat(response.reason()).contains("connect:" + operation + " was accepted 2 times", told);
    assertThat(calls(operation)).isEqualTo(2);
    assertThat(scenario.goBack(PROVIDER, prod, response).reason()).isEmpty();
    assertThat(prod.instance().picture()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"DeleteContactFlow, 2", "DisassociateLambdaFunction, 1", "DisassociateBot, 1"})
  void countsARemovalAsDoneThatIsAcceptedTwiceAndDoesNotShow(String operation, int things) {
    assertThat(PROVIDER.create(prod.properties()).reason()).isEmpty();
    PLANE.forgetCalls();
    PLANE.cloud.withoutEffect.add(operation);

    Response response = PROVIDER.delete(prod.physicalId(), prod.properties());

    assertThat(response.reason()).isEmpty();
    assertThat(calls(operation)).isEqualTo(2 * things);
    Instance left = prod.instance();
    assertThat(left.flows.size() + left.functions.size() + left.bots.size()).isEqualTo(things);
    assertThat(PROVIDER.log()).contains("still listed");
  }

  @Test
  void endsADeletionThatCannotUnbindTheNumber() {
    assertThat(PROVIDER.create(prod.properties()).reason()).isEmpty();
    PLANE.forgetCalls();
    PLANE.cloud.withoutEffect.add("DisassociatePhoneNumberContactFlow");

    Response response = PROVIDER.delete(prod.physicalId(), prod.properties());

    assertThat(response.reason())
        .contains("connect:DisassociatePhoneNumberContactFlow was accepted 2 times", "still bound");
    assertThat(PLANE.writes()).hasSize(2);
  }

  @Test
  void deletesWhatWasMadeSoShortlyBeforeThatItIsNotListedYet() {
    PLANE.cloud.instanceOrNew(Deployment.INSTANCE).bots.put(prod.aliasArn(), PLANE.clock.instant());

    Response response = PROVIDER.delete(prod.physicalId(), prod.properties());

    assertThat(response.reason()).isEmpty();
    assertThat(prod.instance().bots).isEmpty();
  }

  @Test
  void waitsForContentThatShowsLateAndChangesItOnce() {
    assertThat(PROVIDER.create(prod.properties()).reason()).isEmpty();
    String former = prod.publishedContent();
    PLANE.forgetCalls();
    Instant late = PLANE.clock.instant().plusSeconds(15);
    PLANE.cloud.givenBack =
        content ->
            content.contains("Good day") && PLANE.clock.instant().isBefore(late) ? former : content;

    Response response =
        PROVIDER.update(prod.physicalId(), prod.withTemplate(TestFlow.CHANGED), prod.properties());

    assertThat(response.reason()).isEmpty();
    assertThat(calls("UpdateContactFlowContent")).isEqualTo(1);
  }

  @Test
  void endsWhenSomethingElseUndoesEveryChange() {
    PLANE.fail(call -> {
      if (call.operation().equals("AssociateLambdaFunction")) {
        prod.instance().bots.clear();
      } else if (call.operation().equals("AssociateBot")) {
        prod.instance().functions.clear();
      }
      return Optional.empty();
    });
    Instant start = PLANE.clock.instant();

    Response response = PROVIDER.create(prod.properties());

    assertThat(response.reason())
        .contains("after 13 minutes", "connect:Associate", "deploy again")
        .doesNotContain("timed out");
    assertThat(PLANE.clock.instant()).isBefore(start.plus(Duration.ofMinutes(15)));
  }

  private static long calls(String operation) {
    return PLANE.writes().stream().filter(call -> call.operation().equals(operation)).count();
  }

  /** The service goes on as before: the deletion has to end nevertheless. */
  private void assertRollsBackToNothing(Response failed) {
    Response back = PROVIDER.delete(failed.physicalId(), prod.properties());

    assertThat(back.reason()).isEmpty();
    assertThat(prod.instance().picture().lines()).allMatch(line -> line.endsWith("unbound"));
  }
}
