package vanity.contactflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FlowReaderTest {

  @Test
  void saysWhatIsNoJson() {
    assertThat(refused("hello").kind()).isEqualTo(ParsedFlow.Kind.NOT_JSON);
    assertThat(refused("").kind()).isEqualTo(ParsedFlow.Kind.NOT_JSON);
    assertThat(refused("{\"a\":1,\"a\":2}").reason())
        .contains("Duplicate", "(line 1, column 12)")
        .hasLineCount(1);
    assertThat(refused("{\"Actions\": [\n{").reason())
        .contains("end-of-input", "(line 2, column 2)")
        .doesNotContain("Source")
        .hasLineCount(1);
  }

  @Test
  void refusesTextBehindTheFlow() {
    assertThat(refused("{}\n {}").reason())
        .isEqualTo("not JSON: text goes on behind the end of the flow (line 2, column 2)");
    assertThat(refused("{} and more").reason()).contains("'and'", "(line 1, column");
  }

  @Test
  void saysWhatIsNoFlow() {
    assertThat(refused("[]").kind()).isEqualTo(ParsedFlow.Kind.NOT_A_FLOW);
    assertThat(refused("{\"Version\":\"1\"}").reason()).contains("no list \"Actions\"");
  }

  @Test
  void namesAnExportOfTheOldFormat() {
    assertThat(refused("{\"modules\":[],\"start\":\"x\",\"type\":\"contactFlow\"}"))
        .satisfies(refused -> assertThat(refused.kind()).isEqualTo(ParsedFlow.Kind.LEGACY_FLOW))
        .satisfies(refused -> assertThat(refused.reason()).contains("before 2022"));
  }

  @Test
  void survivesAnyShape() {
    String text =
        """
        {"Version":7,"StartAction":null,"Metadata":[],"Actions":[
          5,
          {"Identifier":1,"Type":[],"Parameters":"x","Transitions":{"Errors":{},"Conditions":[3]}}]}\
        """;

    assertThat(FlowReader.read(text))
        .isInstanceOfSatisfying(
            ParsedFlow.Read.class, read -> assertThat(read.misshapen()).hasSize(4));
  }

  @Test
  void throwsWhereAFlowWasCertain() {
    assertThatThrownBy(() -> FlowReader.flow("[]")).hasMessageContaining("not a contact flow");
    assertThatThrownBy(() -> FlowReader.flow("{\"Actions\":[5]}"))
        .hasMessageContaining("Actions[0]");
  }

  private static ParsedFlow.Refused refused(String text) {
    return (ParsedFlow.Refused) FlowReader.read(text);
  }

  @Test
  void readsWhatTheServiceDescribes() {
    String flow =
        "{\\\"Version\\\":\\\"2019-10-30\\\",\\\"StartAction\\\":\\\"a\\\",\\\"Actions\\\":[]}";

    assertThat(described("ContactFlow", flow, "CUSTOMER_QUEUE")).contains(FlowType.CUSTOMER_QUEUE);
    assertThat(described("ContactFlowModule", flow, "anything")).contains(FlowType.MODULE);
    assertThat(FlowReader.read("{\"ContactFlow\":{\"Content\":\"broken\"}}"))
        .isInstanceOf(ParsedFlow.Refused.class);
  }

  private static Optional<FlowType> described(String resource, String flow, String type) {
    ParsedFlow file =
        FlowReader.read(
            "{\"%s\":{\"Content\":\"%s\",\"Type\":\"%s\"}}".formatted(resource, flow, type));
    return ((ParsedFlow.Read) file).type();
  }
}
