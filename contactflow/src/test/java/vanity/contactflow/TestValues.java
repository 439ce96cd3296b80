package vanity.contactflow;

import java.util.Map;
import vanity.contract.Absent;
import vanity.contract.FlowPlaceholders;

/** Values for all placeholders of our flow. */
public final class TestValues {
  public static final Map<String, String> ALL =
      Map.of(
          FlowPlaceholders.FULFILLMENT_ARN,
              "arn:aws:lambda:us-east-1:111122223333:function:fulfillment:live",
          FlowPlaceholders.BOT_ALIAS_ARN, "arn:aws:lex:us-east-1:111122223333:bot-alias/BOT/ALIAS",
          FlowPlaceholders.RECORDING_CONSENT, FlowPlaceholders.ASK,
          FlowPlaceholders.AGENT_QUEUE_ARN, Absent.NONE,
          FlowPlaceholders.FLOW_LOGGING, FlowPlaceholders.DISABLED);

  private TestValues() {}
}
