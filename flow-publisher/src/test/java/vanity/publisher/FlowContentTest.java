package vanity.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlowContentTest {
  private static final String FLOW = "{\"Version\":\"2019-10-30\",\"StartAction\":\"a\"}";

  @Test
  void isTheSameFlowHoweverItIsLaidOut() {
    String laidOut = "{ \"StartAction\": \"a\",\n  \"Version\": \"2019-10-30\" }\n";

    assertThat(FlowContent.same(FLOW, laidOut)).isTrue();
    assertThat(FlowContent.same(FLOW, FLOW.replace("\"a\"", "\"b\""))).isFalse();
  }

  @Test
  void isAnotherTextWithMoreBehindIt() {
    assertThat(FlowContent.same(FLOW + " {}", FLOW)).isFalse();
    assertThat(FlowContent.same(FLOW + "}", FLOW)).isFalse();
  }
}
