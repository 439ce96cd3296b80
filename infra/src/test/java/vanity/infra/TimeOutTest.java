package vanity.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import vanity.contactflow.FlowReader;
import vanity.contract.Handlers;

class TimeOutTest {
  private static final int LEX_WAITS_SECONDS = 30;

  private final Template template = Variants.EXISTING_INSTANCE.template();

  @Test
  void endsAnAnswerBeforeTheFlowAndLexStopWaiting() throws IOException {
    var waits =
        FlowReader.flow(Files.readString(StandIns.artifacts().flow())).actions().stream()
            .filter(it -> it.type().equals("InvokeLambdaFunction"))
            .map(it ->
                Integer.parseInt(it.parameters().text("InvocationTimeLimitSeconds").orElseThrow()))
            .toList();

    assertThat(waits).isNotEmpty().allMatch(it -> it > timeout(Handlers.FULFILLMENT));
    assertThat(timeout(Handlers.FULFILLMENT)).isLessThan(LEX_WAITS_SECONDS);
  }

  @Test
  void hidesALateWriteForSixTimesAsLongAsItsConsumerMayTake() {
    var queue =
        template.ofType("AWS::SQS::Queue").stream()
            .filter(it -> it.property("RedrivePolicy") != null)
            .findFirst()
            .orElseThrow();

    assertThat(Integer.parseInt(queue.text("VisibilityTimeout")))
        .isGreaterThanOrEqualTo(6 * timeout(Handlers.LATE_WRITES));
  }

  @Test
  void endsAStepOfThePublisherLongBeforeTheWholeIsGivenUp() {
    assertThat(List.of("OnEventHandler", "IsCompleteHandler"))
        .allMatch(it -> timeout("vanity.publisher." + it) <= 300);
  }

  private int timeout(String handler) {
    return Integer.parseInt(template.function(handler).text("Timeout"));
  }
}
