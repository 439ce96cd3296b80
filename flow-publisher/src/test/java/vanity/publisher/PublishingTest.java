package vanity.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vanity.publisher.ProviderFramework.Response;
import vanity.publisher.cloud.ControlPlane;

class PublishingTest {
  private final ControlPlane plane = new ControlPlane();
  private final ProviderFramework provider = new ProviderFramework(plane);
  private final Deployment prod = Deployment.in(plane, "prod");

  @AfterEach
  void close() {
    plane.close();
  }

  @Test
  void createsTheFlowWithTheRightArnsInside() {
    Response response = provider.create(prod.properties());

    assertThat(response.reason()).isEmpty();
    assertThat(response.succeeded()).isTrue();
    assertThat(prod.publishedContent()).contains(prod.aliasArn(), prod.functionArn());
  }
}
