package vanity.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vanity.publisher.ProviderFramework.Response;
import vanity.publisher.cloud.ControlPlane;
import vanity.publisher.cloud.Fault;

class LoggingTest {
  private static final String PHONE_NUMBER = "+12065550142";

  private final ControlPlane plane = new ControlPlane();
  private final ProviderFramework provider = new ProviderFramework(plane);
  private final Deployment prod = Deployment.in(plane, "prod");

  @AfterEach
  void close() {
    plane.close();
  }

  @Test
  void writesOneLineOfJsonAnInvocation() throws Exception {
    assertThat(provider.create(prod.properties()).succeeded()).isTrue();

    assertThat(provider.logLines()).hasSize(provider.polls() + 1);
    for (String line : provider.logLines()) {
      Map<String, Object> json = JSON.std.mapFrom(line);
      assertThat(json).containsKeys("handler", "request", "requestId", "resource", "step", "ms");
    }
  }

  @Test
  void saysWhichCallIsTriedAgain() {
    plane.fail(call ->
        call.operation().equals("ListBots") ? Optional.of(Fault.SERVER_ERROR) : Optional.empty());

    Response response = provider.create(prod.properties());

    assertThat(response.succeeded()).isFalse();
    assertThat(provider.log())
        .contains("\"step\":\"TryAgain connect:ListBots InternalServiceException\"")
        .contains("\"step\":\"Refused\"");
  }

  @Test
  void holdsNeitherTheFlowNorTheResponseAddressNorAPhoneNumber() {
    String template = TestFlow.TEMPLATE.replace("Hello", "Call " + PHONE_NUMBER);
    Map<String, String> properties = prod.withTemplate(template);
    assertThat(provider.create(properties).succeeded()).isTrue();
    for (Fault fault : Fault.values()) {
      plane.fail(call -> call.isWrite() ? Optional.of(fault) : Optional.empty());
      Response unused = provider.delete(prod.physicalId(), properties);
      assertThat(unused).isNotNull();
      plane.fail(_ -> Optional.empty());
      Response again = provider.create(properties);
      assertThat(again.reason()).isEmpty();
    }

    assertThat(provider.log())
        .doesNotContain(PHONE_NUMBER.substring(2))
        .doesNotContain(ProviderFramework.RESPONSE_URL)
        .doesNotContain("signature")
        .doesNotContain("DisconnectParticipant");
    Arrays.stream(new String[] {"Hello", "StartAction", "Identifier"})
        .forEach(word -> assertThat(provider.log()).doesNotContain(word));
  }

  @Test
  void masksPhoneNumbersInTheReason() {
    PublishingFailure failure =
        new PublishingFailure("Connect said " + PHONE_NUMBER + " is not yours", "Give another");

    assertThat(failure).hasMessage("Connect said +...42 is not yours. Give another.");
  }
}
