package vanity.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vanity.contactflow.FlowReader;
import vanity.contactflow.FlowTemplate;
import vanity.contactflow.FlowType;
import vanity.contactflow.ParsedFlow;
import vanity.contactflow.check.FlowCheck;
import vanity.contract.FlowPlaceholders;

class RenderedFlowTest {
  private static final String BOT_ALIAS =
      "arn:aws:lex:us-east-1:111122223333:bot-alias/ABCDEFGHIJ/KLMNOPQRST";
  private static final String FUNCTION =
      "arn:aws:lambda:us-east-1:111122223333:function:vanity-line-Fulfillment:live";

  @ParameterizedTest
  @EnumSource
  void passesOurOwnCheckWithTheValuesOfTheDeployment(Variants variant) {
    assertPasses(FlowTemplate.vanityLine(), FlowType.CONTACT_FLOW, variant);
    assertPasses(FlowTemplate.inTheQueue(), FlowType.CUSTOMER_QUEUE, variant);
  }

  private static void assertPasses(FlowTemplate flow, FlowType type, Variants variant) {
    var rendered = FlowReader.read(flow.fill(values(variant.template(), flow)));

    assertThat(rendered).isInstanceOf(ParsedFlow.Read.class);
    assertThat(FlowCheck.problems((ParsedFlow.Read) rendered, type)).isEmpty();
  }

  private static Map<String, String> values(Template template, FlowTemplate flow) {
    var values = new HashMap<>(properties(template, flow));
    // Only the publisher knows it, from the service's answer.
    if (flow.placeholders().contains(FlowPlaceholders.QUEUE_FLOW_ARN))
      values.put(FlowPlaceholders.QUEUE_FLOW_ARN, Variants.INSTANCE + "/contact-flow/queue");
    return values;
  }

  /** Every other placeholder has a property of the same name, in capitals at the start. */
  private static Map<String, String> properties(Template template, FlowTemplate flow) {
    var resource = template.only("Custom::PublishedFlow");
    return flow.placeholders().stream()
        .filter(name -> !name.equals(FlowPlaceholders.QUEUE_FLOW_ARN))
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
