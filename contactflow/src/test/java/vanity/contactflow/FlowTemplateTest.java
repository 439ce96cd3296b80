package vanity.contactflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FlowTemplateTest {
  private static final FlowTemplate TEMPLATE =
      new FlowTemplate("{\"a\":\"${one}\",\"b\":\"x ${two} $.External.c\"}");

  @Test
  void findsItsPlaceholders() {
    assertThat(TEMPLATE.placeholders()).containsExactly("one", "two");
  }

  @Test
  void ourFlowsHaveThePlaceholdersThatADeploymentFills() {
    assertThat(FlowTemplate.vanityLine().placeholders())
        .containsExactlyInAnyOrderElementsOf(TestValues.ALL.keySet());
    assertThat(TestValues.ALL.keySet()).containsAll(FlowTemplate.inTheQueue().placeholders());
  }

  @Test
  void fillsEveryPlaceholder() {
    assertThat(TEMPLATE.fill(Map.of("one", "1", "two", "$2\\")))
        .isEqualTo("{\"a\":\"1\",\"b\":\"x $2\\\\ $.External.c\"}");
  }

  @Test
  void keepsTheTextJsonWhateverAValueHolds() {
    String filled = TEMPLATE.fill(Map.of("one", "say \"hi\"\n", "two", "2"));

    assertThat(filled).contains("say \\\"hi\\\"\\n");
  }

  @Test
  void refusesAPlaceholderWithoutAValue() {
    assertThatThrownBy(() -> TEMPLATE.fill(Map.of("one", "1")))
        .hasMessage("no value for the placeholder two");
  }

  @Test
  void refusesAValueWithoutAPlaceholder() {
    assertThatThrownBy(() -> TEMPLATE.fill(Map.of("one", "1", "two", "2", "three", "3")))
        .hasMessage("no placeholder in the flow for the value three");
  }

  @Test
  void refusesAnEmptyValue() {
    Map<String, String> values = new HashMap<>(Map.of("one", "1", "two", ""));

    assertThatThrownBy(() -> TEMPLATE.fill(values))
        .hasMessageContaining("${two} has an empty value");
  }
}
