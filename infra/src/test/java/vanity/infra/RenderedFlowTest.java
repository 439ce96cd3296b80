package vanity.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vanity.contactflow.FlowReader;
import vanity.contactflow.FlowTemplate;
import vanity.contactflow.FlowType;
import vanity.contactflow.ParsedFlow;
import vanity.contactflow.check.FlowCheck;

class RenderedFlowTest {
  private static final String BOT_ALIAS =
      "arn:aws:lex:us-east-1:111122223333:bot-alias/ABCDEFGHIJ/KLMNOPQRST";
  private static final String FUNCTION =
      "arn:aws:lambda:us-east-1:111122223333:function:vanity-line-Fulfillment:live";

  @ParameterizedTest
  @EnumSource
  void passesOurOwnCheckWithTheValuesOfTheDeployment(Variants variant) {
    var flow = FlowTemplate.vanityLine();

    var rendered = FlowReader.read(flow.fill(values(variant.template(), flow)));

    assertThat(rendered).isInstanceOf(ParsedFlow.Read.class);
    assertThat(FlowCheck.problems((ParsedFlow.Read) rendered, FlowType.CONTACT_FLOW)).isEmpty();
  }

  /** Every placeholder has a property of the same name, in capitals at the start. */
  private static Map<String, String> values(Template template, FlowTemplate flow) {
    var resource = template.only("Custom::PublishedFlow");
    return flow.placeholders().stream()
        .collect(
            Collectors.toMap(
                name -> name,
                name ->
                    filled(
                        template,
                        resource.property(
                            Character.toUpperCase(name.charAt(0)) + name.substring(1)))));
  }

  /** The value as CloudFormation would fill it in, by the type of what it refers to. */
  private static String filled(Template template, Object value) {
    if (value instanceof String text) return text;
    var reference = Tree.texts(value).findFirst().orElseThrow();
    return switch (template.byId(reference).type()) {
      case "AWS::Lex::BotAlias" -> BOT_ALIAS;
      case "AWS::Lambda::Alias" -> FUNCTION;
      case String other -> throw new AssertionError("no value is known for a " + other);
    };
  }
}
