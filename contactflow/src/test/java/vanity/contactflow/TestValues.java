package vanity.contactflow;

import java.util.HashMap;
import java.util.Map;
import vanity.contract.Absent;
import vanity.contract.FlowPlaceholders;

/** Values for all placeholders of our flows. */
public final class TestValues {
  public static final Map<String, String> ALL =
      Map.of(
          FlowPlaceholders.FULFILLMENT_ARN,
              "arn:aws:lambda:us-east-1:111122223333:function:fulfillment:live",
          FlowPlaceholders.BOT_ALIAS_ARN, "arn:aws:lex:us-east-1:111122223333:bot-alias/BOT/ALIAS",
          FlowPlaceholders.RECORDING_CONSENT, FlowPlaceholders.ASK,
          FlowPlaceholders.AGENT_QUEUE_ARN, Absent.NONE,
          FlowPlaceholders.QUEUE_FLOW_ARN, Absent.NONE,
          FlowPlaceholders.FLOW_LOGGING, FlowPlaceholders.DISABLED);

  private TestValues() {}

  /** The template with the values that it has placeholders for. */
  public static String fill(FlowTemplate template) {
    var values = new HashMap<>(ALL);
    values.keySet().retainAll(template.placeholders());
    return template.fill(values);
  }
}
