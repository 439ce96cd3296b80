package vanity.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vanity.publisher.ProviderFramework.Response;
import vanity.publisher.cloud.Call;
import vanity.publisher.cloud.Cloud;
import vanity.publisher.cloud.ControlPlane;
import vanity.publisher.cloud.Fault;
import vanity.publisher.cloud.Instance;
import vanity.publisher.cloud.WireError;

/** A number that was taken over goes back to whose it was, and only when we have done with it. */
class TakenNumberTest {
  private static final ControlPlane PLANE = new ControlPlane();
  private static final ProviderFramework PROVIDER = ProviderFramework.withLineThatAnswers(PLANE);

  private Deployment prod = Deployment.in(PLANE, "prod");
  private String theirs = "";

  @BeforeEach
  void startWithANumberOfSomebodyElse() {
    PLANE.restore(new Cloud());
    prod = Deployment.in(PLANE, "prod");
    theirs = flow("Sample inbound flow", Map.of());
    prod.instance().numbers.put(prod.number(3), Optional.of(theirs));
  }

  @AfterAll
  static void close() {
    PLANE.close();
  }

  @Test
  void isRememberedBeforeItIsTaken() {
    must(PROVIDER.create(prod.takingOver()));

    assertThat(bound()).isEqualTo(prod.instance().flowNamed(prod.flowName()));
    assertThat(operations())
        .endsWith("CreateContactFlow", "TagResource", "AssociatePhoneNumberContactFlow");
    assertThat(ours().tags())
        .containsEntry("vanity-line:former-flow:" + prod.number(3), theirs)
        .containsEntry("vanity-line:owner", "vanity-line-prod");
  }

  @Test
  void goesBackWhenTheLineIsDeleted() {
    must(PROVIDER.create(prod.takingOver()));

    must(PROVIDER.delete(prod.physicalId(), prod.takingOver()));

    assertThat(bound()).contains(theirs);
    assertThat(prod.instance().flows).containsOnlyKeys(theirs);
  }

  @Test
  void goesBackWhenTheDeploymentThatTookItFails() {
    PLANE.refuse(call ->
        call.operation().equals("DescribePhoneNumber")
            ? Optional.of(new WireError(400, "InvalidRequestException", "as told"))
            : Optional.empty());
    Response failed = PROVIDER.create(prod.takingOver());
    assertThat(failed.succeeded()).isFalse();
    PLANE.refuse(_ -> Optional.empty());

    must(PROVIDER.delete(failed.physicalId(), prod.takingOver()));

    assertThat(bound()).contains(theirs);
  }

  @Test
  void goesBackWhenAnUpdateTakesAnotherNumber() {
    must(PROVIDER.create(prod.takingOver()));

    must(update(prod.properties(), prod.takingOver()));

    assertThat(bound()).contains(theirs);
    assertThat(prod.instance().numbers.get(prod.number(1)))
        .isEqualTo(prod.instance().flowNamed(prod.flowName()));
  }

  @Test
  void isTakenAgainWhenTheUpdateThatGaveItBackIsRolledBack() {
    must(PROVIDER.create(prod.takingOver()));
    // As of the second deployment nobody needs to say it again.
    Map<String, String> kept = prod.with("PhoneNumberArn", prod.numberArn(3));
    must(update(kept, prod.takingOver()));
    must(update(without(), kept));
    assertThat(bound()).contains(theirs);

    must(update(kept, without()));

    assertThat(bound()).isEqualTo(prod.instance().flowNamed(prod.flowName()));
    must(PROVIDER.delete(prod.physicalId(), kept));
    assertThat(bound()).contains(theirs);
  }

  @Test
  void isForgottenOnceNoRollbackCanWantItAgain() {
    must(PROVIDER.create(prod.takingOver()));
    must(update(without(), prod.takingOver()));
    Map<String, String> later = without();
    later.put("FlowLogging", "Enabled");

    must(update(later, without()));

    assertThat(ours().tags()).containsOnlyKeys("vanity-line:owner");
    assertThat(update(prod.with("PhoneNumberArn", prod.numberArn(3)), later).reason())
        .contains("is bound to the flow " + theirs, "takeOver=true");
  }

  @Test
  void leadsNowhereOnceItsFormerFlowIsGone() {
    must(PROVIDER.create(prod.takingOver()));
    prod.instance().flows.remove(theirs);

    must(PROVIDER.delete(prod.physicalId(), prod.takingOver()));

    assertThat(bound()).isEmpty();
    assertThat(prod.instance().flows).isEmpty();
    assertThat(PROVIDER.log()).contains("UnbindNumber, for its former flow " + theirs + " is gone");
  }

  @Test
  void namesTheFormerFlowWhereItCanBeLedNowhereEither() {
    must(PROVIDER.create(prod.takingOver()));
    prod.instance().flows.remove(theirs);
    PLANE.cloud.withoutEffect.add("DisassociatePhoneNumberContactFlow");

    assertThat(PROVIDER.delete(prod.physicalId(), prod.takingOver()).reason())
        .contains("was accepted 2 times", "and its former flow " + theirs + " is gone");
  }

  @Test
  void leadsNowhereWhereItsFormerFlowTakesNoNumberAnyMore() {
    must(PROVIDER.create(prod.takingOver()));
    PLANE.refuse(call ->
        call.operation().equals("AssociatePhoneNumberContactFlow")
            ? Optional.of(new WireError(400, "InvalidRequestException", "The flow is archived"))
            : Optional.empty());

    must(PROVIDER.delete(prod.physicalId(), prod.takingOver()));

    assertThat(bound()).isEmpty();
    assertThat(prod.instance().flows).containsOnlyKeys(theirs);
    assertThat(PROVIDER.log()).contains("still listed after GiveBack");
  }

  @Test
  void endsADeletionThatCannotGiveItBack() {
    must(PROVIDER.create(prod.takingOver()));
    PLANE.cloud.withoutEffect.add("AssociatePhoneNumberContactFlow");

    assertThat(PROVIDER.delete(prod.physicalId(), prod.takingOver()).reason())
        .contains("was accepted 2 times", "still bound", "and not to its former " + theirs);
    assertThat(prod.instance().flowNamed(prod.flowName())).isPresent();
  }

  @Test
  void staysOursWhenItsFlowIsReplacedByOneOfAnotherName() {
    must(PROVIDER.create(prod.takingOver()));
    String renamed = flow("Renamed", Map.of("vanity-line:owner", "vanity-line-prod"));
    Map<String, String> wanted = prod.takingOver();
    wanted.put("FlowName", "Renamed");
    wanted.put("TakeOver", "false");

    must(update(wanted, prod.takingOver()));

    assertThat(bound()).contains(renamed);
    must(PROVIDER.delete(prod.physicalId(), wanted));
    assertThat(bound()).contains(theirs);
  }

  @Test
  void isNotGivenAwayWhileAnotherStageHasIt() {
    Deployment dev = Deployment.in(PLANE, "dev");
    must(PROVIDER.create(prod.takingOver()));
    Map<String, String> taking = dev.with("PhoneNumberArn", prod.numberArn(3));
    taking.put("TakeOver", "true");
    must(PROVIDER.create(taking));
    Optional<String> devs = dev.instance().flowNamed(dev.flowName());

    must(PROVIDER.delete(prod.physicalId(), prod.takingOver()));

    assertThat(bound()).isEqualTo(devs);
    must(PROVIDER.delete(dev.physicalId(), taking));
    assertThat(bound()).isEmpty();
  }

  @Test
  void doesNotGoBackToWhereItLedLongBefore() {
    must(PROVIDER.create(prod.takingOver()));
    prod.instance().numbers.put(prod.number(3), Optional.empty());
    must(update(prod.with("PhoneNumberArn", prod.numberArn(3)), prod.takingOver()));
    assertThat(ours().tags()).containsOnlyKeys("vanity-line:owner");

    must(PROVIDER.delete(prod.physicalId(), prod.takingOver()));

    assertThat(bound()).isEmpty();
  }

  @Test
  void saysThatItCannotBeRemembered() {
    PLANE.fail(call ->
        call.operation().equals("TagResource")
            ? Optional.of(Fault.ACCESS_DENIED)
            : Optional.empty());

    Response response = PROVIDER.create(prod.takingOver());

    assertThat(response.reason()).contains("Allow connect:TagResource to the publisher's role");
    assertThat(bound()).contains(theirs);
  }

  @Test
  void isLeftAloneWhereRememberingHasNoEffect() {
    PLANE.cloud.withoutEffect.add("TagResource");

    Response response = PROVIDER.create(prod.takingOver());

    assertThat(response.reason()).contains("connect:TagResource was accepted 2 times", theirs);
    assertThat(bound()).contains(theirs);
  }

  private Map<String, String> without() {
    return prod.with("PhoneNumberArn", "none");
  }

  private Optional<String> bound() {
    return prod.instance().numbers.getOrDefault(prod.number(3), Optional.empty());
  }

  private Instance.Flow ours() {
    Instance instance = prod.instance();
    return instance.flows.get(instance.flowNamed(prod.flowName()).orElseThrow());
  }

  private String flow(String name, Map<String, String> tags) {
    return prod.instance()
        .add(
            new Instance.Flow(
                name, "CONTACT_FLOW", "PUBLISHED", "ACTIVE", "{}", tags, Instant.EPOCH));
  }

  private Response update(Map<String, String> wanted, Map<String, String> former) {
    return PROVIDER.update(prod.physicalId(), wanted, former);
  }

  private static List<String> operations() {
    return PLANE.writes().stream().map(Call::operation).toList();
  }

  private static void must(Response response) {
    assertThat(response.reason()).isEmpty();
  }
}
