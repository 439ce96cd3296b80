package vanity.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vanity.contract.FlowProperties;
import vanity.publisher.ProviderFramework.Response;
import vanity.publisher.cloud.Cloud;
import vanity.publisher.cloud.ControlPlane;

/** A deployment that changes nothing but the text that asks for a repair. */
class RepairTest {
  private static final ControlPlane PLANE = new ControlPlane();
  private static final ProviderFramework PROVIDER = ProviderFramework.withLineThatAnswers(PLANE);

  private Deployment prod = Deployment.in(PLANE, "prod");

  @BeforeEach
  void deploy() {
    PLANE.restore(new Cloud());
    prod = Deployment.in(PLANE, "prod");
    must(PROVIDER.create(prod.properties()));
  }

  @AfterAll
  static void close() {
    PLANE.close();
  }

  @Test
  void bindsANumberThatSomebodyUnbound() {
    prod.instance().numbers.put(prod.number(1), Optional.empty());

    repair();

    assertThat(prod.instance().numbers.get(prod.number(1)))
        .isEqualTo(prod.instance().flowNamed(prod.flowName()));
  }

  @Test
  void associatesABotAndAFunctionThatSomebodyTookAway() {
    prod.instance().bots.clear();
    prod.instance().functions.clear();

    repair();

    assertThat(prod.instance().bots).containsOnlyKeys(prod.aliasArn());
    assertThat(prod.instance().functions).containsExactly(prod.functionArn());
  }

  private void repair() {
    var again = new HashMap<>(prod.properties());
    again.put(FlowProperties.REPAIR, "2026-12-01");
    must(PROVIDER.update(prod.physicalId(), Map.copyOf(again), prod.properties()));
  }

  private static void must(Response response) {
    assertThat(response.reason()).isEmpty();
    assertThat(response.succeeded()).isTrue();
  }
}
